// A line → whether it is a widget of the web page, such as a share bar, newsletter box or notice, and not part of the
// text.

/** Words of share bars, menus and counters. A line is probably a widget if it has only such words. */
const WIDGET_WORDS = new Set(
  `share shares tweet tweets print printer printable friendly email e-mail mail pdf facebook twitter x linkedin whatsapp reddit
   pinterest tumblr telegram instagram youtube mastodon bluesky threads rss save saved bookmark copy link url listen audio download
   subscribe subscription newsletter newsletters donate login logout register menu search home advertisement advertisements
   advertising sponsored ad ads like likes follow reply next previous post posts article articles page pages back top more
   gift cite paid republish comment comments view views opinion opinions commentary editorial editorials op-ed op-eds column columns
   columnist contributor contributors guest analysis perspectives letters blog blogs news archive archives close cookies accept
   skip full sections section story
   gastbeitrag gastkommentar leitartikel kolumne meinung point de vue chronique opinión opiniones tribuna columna opinião opinione opinioni
   commento editoriale opinie åsikt debatt ledare kronik mening мнение колонка мнения یادداشت سرمقاله دیدگاه مقاله דעה דעות טור מאמר
   社説 論説 コラム オピニオン 寄稿 社论 社論 评论 評論 观点 觀點 사설 칼럼 오피니언 رأي مقال مقالات آراء افتتاحية ความคิดเห็น บทความ
   essay essays viewpoint viewpoints editor voices ideas debate forum tribune tribunes
   this on via to a the all or and by us with in & |
   scroll continue sign print-friendly
   anzeige werbung teilen drucken merken kommentare kommentieren versenden abonnieren anmelden registrieren vorlesen meinung
   publicité partager imprimer commenter commentaires réagir s'abonner abonnez-vous écouter
   publicidad anuncio compartir imprimir comentar comentarios suscríbete suscribirse guardar
   pubblicità condividi stampa commenti commenta salva abbonati
   publicidade compartilhar partilhar comentários imprimir
   advertentie delen reacties reageer bewaren afdrukken annons dela annonse annonce del kommentarer udostępnij reklama reklam
   komentarze zapisz sdílet paylaş реклама поделиться комментарии 広告 シェア ツイート 印刷 保存 コメント 广告 分享 打印 评论 廣告
   광고 공유 댓글 إعلان شارك تبلیغات اشتراک‌گذاری چاپ פרסומת שתפו הדפסה โฆษณา แชร์ พิมพ์`.split(/\s+/),
);

/**
 * Words of `WIDGET_WORDS` that are also frequent in sentences and headlines. A line needs at least one other word of
 * `WIDGET_WORDS` to be a widget.
 */
const FILLERS = new Set(
  `this on via to a the all or and by us with in & | x like more next back top home page news guest view link del sign de point mening full skip section
   sections story مقاله บทความ
   continue`.split(/\s+/),
);

/** The heading of a box or list with links to other texts, in many languages. */
const RELATED: readonly RegExp[] = [
  /^(?:related|see also|read also|also read)\s?:.{1,150}$/i,
  /^(?:related|trending|recommended(?: for you)?|you may also like|read more|see also|most (?:read|popular|viewed)|more (?:stories|on this(?: story| topic)?)|latest (?:news|stories))\s?:?$/i,
  /^(?:(?:lesen sie|lies|lest) (?:auch|mehr|weiter|hier)|auch interessant|mehr (?:zum thema|aus|von|über)|zum thema|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|themen|meldungen|nachrichten|beiträge)|meist ?gelesen|häufig gelesen|aus dem ressort|passend zum thema|empfohlener redaktioneller inhalt|schlagwörter|newsletter)(?!\p{L})(?: zum thema| zu diesem artikel)?(?:\s*[:|»>–—-].{0,150})?$/iu,
  /^(?:(?:à )?lire (?:aussi|également|la suite)|sur le même (?:sujet|thème)|articles? (?:liés|similaires|recommandés)|à découvrir|les plus lus|voir aussi)(?!\p{L})(?:\s*[:|»>–—-].{0,150})?$/iu,
  /^(?:lea también|leer más|lee también|te puede interesar|(?:noticias|artículos) relacionad[ao]s|más (?:información|noticias)|lo más (?:leído|visto)|ver también)(?!\p{L})(?:\s*[:|»>–—-].{0,150})?$/iu,
  /^(?:leggi (?:anche|tutto)|articoli (?:correlati|recenti)|potrebbe interessarti(?: anche)?|leia (?:também|mais)|saiba mais|veja também|notícias relacionadas|mais lidas)(?!\p{L})(?:\s*[:|»>–—-].{0,150})?$/iu,
  /^(?:lees (?:ook|meer|verder)|meer over|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|čtěte také|přečtěte si také|lue myös|ilgili haberler|citește și)(?!\p{L})(?:\s*[:|»>–—-].{0,150})?$/iu,
  /^(?:читайте (?:также|также:|ещё)|читайте також|相关(?:阅读|新闻|文章)|延伸阅读|延伸閱讀|相關(?:閱讀|新聞|文章)|関連(?:記事|ニュース|キーワード)|おすすめ(?:記事|情報)?|あわせて読みたい|관련\s?기사|اقرأ أيضًا|اقرأ أيضا|مواضيع ذات صلة|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|קראו (?:גם|עוד)|כתבות נוספות|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง)(?:\s*[:：|».].{0,150})?$/u,
];

/**
 * Notices to the reader of a page: offers of subscriptions, consent to contents of other sites, credits of agencies.
 */
const NOTICES: readonly RegExp[] = [
  /^(?:this|the) (?:article|story|content|post) is (?:(?:only|exclusively) )?(?:for|available to|reserved for) (?:paid |paying |our )?(?:subscribers|members)\b.{0,160}$/i,
  /^(?:already|are you(?: already)?) (?:an? )?(?:subscribed|subscriber|member|registered)\b.{0,80}$/i,
  /^(?:create an account|register|sign in|log in|subscribe)\b.{0,60}\bto (?:continue|unlock|keep reading|read)\b.{0,120}$/i,
  /^(?:unlimited (?:online|digital) access to|access articles from|get (?:e-?mail )?updates from your favou?rite|share your thoughts and join)\b.{0,140}$/i,
  /^support (?:local|independent|quality|our) journalism\b.{0,60}$/i,
  /^(?:article|story|video|content) continues below\b.{0,80}$/i,
  /^(?:get in touch with (?:us|our)|for more stories like this|our standards: )\b.{0,160}$/i,
  /^[^.!?]{0,160}\b(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:for|to) (?:our|the) (?:free |daily |weekly )*newsletters?\b.{0,80}$/i,
  /^to view this video please enable javascript\b/i,
  /^(?:\$\$|\{\{|\[\[|%%)[\w -]{3,40}(?:\$\$|\}\}|\]\]|%%)$/,
  /^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità)\s*[-–—:|]\s?.{0,40}$/i,
  /^(?:listen to|écoute[rz]|artikel anhören|hören sie|escuch(?:a|ar|e)|ascolta)(?: (?:this|cet|diesen|este|questo|l’|el))? ?(?:article|story|artikel|artículo|articolo)\b.{0,40}$/i,
  /^(?:(?:last )?(?:updated|published|posted)|mis à jour|aktualisiert|actualizado|aggiornato)?:? ?(?:\d{1,2} (?:minutes?|hours?|days?|weeks?) ago|(?:vor|il y a|hace) \d{1,2} (?:minuten?|stunden?|tage?n?|minutes|heures?|jours?|minutos|horas?|días?))$/i,
  /^(?:forwarded this (?:e-?mail|message)\?.{0,80}|(?:read|open|view) in (?:the )?app)$/i,
  /^an dieser stelle (?:findest du|finden sie)\b.{0,60}\b(?:extern|inhalt)/i,
  /^(?:ich bin|ich erkläre mich) damit einverstanden, dass\b.{0,100}\b(?:angezeigt|geladen|übermittelt)\b/i,
  /^(?:(?:damit|dabei|hierbei) (?:können|werden) (?:dann )?)?personenbezogene daten\b.{0,120}\b(?:übermittelt|übertragen)\b/i,
  /^(?:du kannst ihn dir|sie können (?:sich )?(?:ihn|den (?:externen )?inhalt)|sie können sich hier)\b.{0,80}\b(?:anzeigen|ausblenden)\b/i,
  /^(?:(?:empfohlener )?externer inhalt|ein klick für den datenschutz|(?:\S{3,20}[ -])?inhalte? (?:erlauben|anzeigen|laden|zulassen))$/i,
  /^(?:jetzt (?:weiterlesen|abonnieren|kostenlos testen|gratis testen)|weiterlesen mit)\b.{0,140}$/i,
  /^(?:sie haben|du hast|haben sie|hast du) (?:bereits|schon) ein (?:abo|konto|digitalabo)(?!\p{L}).{0,80}$/iu,
  /^(?:bereits (?:abonnent|registriert|kunde)|dieser (?:artikel|text|beitrag|inhalt) ist (?:nur )?für abonnent)/i,
  /^(?:mit (?:meiner|ihrer|deiner|der) anmeldung (?:zum newsletter|stimme)|sie haben einen fehler gefunden|fehler (?:gefunden|entdeckt|auf \S+ entdeckt))/i,
  /^mit (?:informationen|material) (?:der|des|von)\b.{0,160}\b(?:dpa|afp|reuters|epd|kna|agenturen|nachrichtenagentur(?:en)?)(?!\p{L})/iu,
  /^(?:die|links?) mit (?:einem )?(?:symbol|stern(?:chen)?|\*).{0,120}\baffiliate/i,
  /^(?:il vous reste .{0,12}% (?:de cet article|à lire)|la suite (?:de cet article )?est réservée|cet article est réservé|(?:vous êtes )?déjà abonné)/i,
  /^(?:(?:este (?:artículo|contenido) es )?(?:exclusivo|solo|sólo) para suscriptores|¿?ya eres suscriptor|suscríbete (?:para|ahora|y))(?!\p{L}).{0,120}$/iu,
  /^(?:(?:questo (?:articolo|contenuto) è )?(?:riservato|accessibile) (?:solo )?agli abbonati|sei già abbonat|hai già un abbonamento)/i,
  /^(?:(?:conteúdo |este conteúdo é )?exclusivo para assinantes|já é assinante|(?:bent u )?al abonnee|dit artikel is (?:alleen )?voor abonnees|artykuł (?:tylko )?dla prenumeratorów)/i,
  /^(?:この記事は.{0,10}(?:会員限定|有料)|残り\s?[\d,]+\s?文字|会員登録すると|本文剩余|登录后(?:继续|可)阅读|로그인 후 이용)/u,
];

/** A request for consent to contents of other sites, which may be long, and its maximum length in characters. */
const CONSENT =
  /^(?:um (?:eingebettete|externe) inhalte anzuzeigen|an dieser stelle (?:findest du|finden sie) (?:einen|externe)|wir benötigen ihre (?:zustimmung|einwilligung), um|ce contenu est bloqué car vous n['’]avez pas accepté|para ver este contenido (?:externo )?(?:debe|tienes que) aceptar|this content is hosted by a third party|we need your (?:consent|permission) to)\b/i;
const LONGEST_CONSENT = 1200;

const PATTERNS: readonly RegExp[] = [
  ...RELATED,
  ...NOTICES,
  /^(?:also (?:read|on|in)|more (?:from|in|on)|don['’]t miss)\b.{0,80}$/i,
  /^(?:related|recommended|trending|popular|recent|more|also|other)\b.{0,40}\b(?:articles?|posts?|stories|reading|opinions?|from .{1,40})\s?:?$/i,
  /^(?:read (?:more|next|also)|continue reading|click (?:here|to)|tap (?:here|to)|sign up (?:for|to|here)|skip to)\b.{0,90}$/i,
  /^(?:subscribe (?:to|now|today|for)|register (?:now|here|for)|log in to|join our|support our|follow (?:us|me|him|her|them))\b.{0,90}$/i,
  /^(?:tags?|filed under|posted in|categor(?:y|ies)|topics?|keywords?|source|via)\s?:/i,
  /^[（(]?(?:责任编辑|责编|编辑|責任編輯|編集)\s?[:：]/u,
  /^(?:©|\(c\) \d|copyright\b|all rights reserved)/i,
  /^(?:about (?:the )?(?:author|writer)s?)\s*:?$/i,
  /^(?:home|start|startseite|accueil|inicio)\s*[>›»/|]/i,
  /^[^.!?]{2,30}(?: [>›»] [^.!?]{2,30}){2,}$/,
  /^follow\b.{3,120}\bon (?:facebook|instagram|twitter|x|tiktok|linkedin|threads|youtube)\b/i,
  /^(?:the )?[^.]{3,50} is committed to (?:publishing|hearing)\b/i,
  /^(?:the )?(?:views|opinions)(?: expressed)?\b.{0,60}\b(?:own|personal|authors?|reflect|represent)\b/i,
  /^(?:(?:please )?(?:send|submit|write to|e-?mail)|to (?:submit|respond|reply)|have (?:something|an opinion)|want to (?:respond|write)|do you have (?:an opinion|something))\b.{0,120}(?:\S@\S|letters?\b|submissions?\b|op-ed)/i,
  /^\d{1,3}(?:\s?[-–]\s?\d{1,3})?[ -]min(?:ute|uten|utes|utos|uti)?s?\.?(?: read| de lecture| de lectura| di lettura| de leitura| lesezeit| leestijd)?$/i,
  /^(?:lesedauer|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|reading time|leestijd)\s*:?\s*(?:ca\. |env\. )?\d{1,3} ?min.{0,10}$/i,
  /^(?:(?:this (?:content|article) is )?(?:reserved |only )?for subscribers(?: only)?|(?:article )?réservé (?:à nos|aux) abonnés|contenido (?:exclusivo|solo) para suscriptores|この記事は(?:有料)?会員限定です。?)$/i,
  /^(?:https?:\/\/\S+|(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i,
  /^(?:view|read|open) (?:this|it)\b.{0,40}\b(?:web|browser|online|app)\b.{0,200}$/i,
  /^(?:shared|disputed|testcase|anonymous|unsigned|unknown|attributed|staff)$/i,
  /^(?:you(?:['’]re| are)? (?:now )?(?:receiv(?:e|ing)|getting) this (?:e-?mail|letter|newsletter|message)|this (?:e-?mail|newsletter|message) was sent to|sie (?:erhalten|bekommen) diese[nrs]? (?:e-?mail|newsletter|brief)|vous recevez (?:cet|ce|cette) (?:e-?mail|courriel|lettre|infolettre|newsletter)|recibes? est[ea] (?:correo|bolet[ií]n)|ricevi questa (?:e-?mail|newsletter))\b.{0,200}$/i,
  /^(?:unsubscribe|manage (?:your )?(?:preferences|subscriptions?)|update your (?:preferences|profile)|abmelden|newsletter abbestellen|se désabonner|se désinscrire|darse de baja|cancelar suscripción|disiscriviti|afmelden|wypisz się)\b.{0,60}$/i,
  /^(?:we use cookies|by using this site|this site uses)\b/i,
  /^(?:articles?|posts?|stories|pieces|columns) (?:by|from) .{1,60}$/i,
  /^(?:this (?:article|piece|essay|column|post)|an? (?:earlier )?version) .{0,40}(?:first |originally )?(?:appeared|published|reprinted)\b.{0,120}$/i,
];

/** Maximum length of a widget, in characters. A longer line is part of the text. */
const LONGEST = 260;

export function isWidget(text: string): boolean {
  if (text.length <= LONGEST_CONSENT && CONSENT.test(text)) return true;
  return text.length <= LONGEST && (isMadeOfWidgetWords(text) || PATTERNS.some((pattern) => pattern.test(text)));
}

/** Whether a line is the heading of links to other texts. */
export function isRelatedHeading(text: string): boolean {
  return text.length <= LONGEST && RELATED.some((pattern) => pattern.test(text));
}

/** Whether a widget is an advertisement label, which may occur in the middle of a text. */
export function isAdvertisement(text: string): boolean {
  return /^[\W\d]*(?:advert|ad\b|sponsored)/i.test(text);
}

function isMadeOfWidgetWords(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,.:;/•·()0-9+]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => WIDGET_WORDS.has(word)) && words.some((word) => !FILLERS.has(word));
}
