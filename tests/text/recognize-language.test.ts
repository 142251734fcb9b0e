import { describe, expect, it } from 'vitest';
import { recognizeLanguage } from '../../src/text/recognize-language.ts';

const texts: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The town should keep its night ferry, because people who work late have no other way home.'],
  ['de', 'Die Stadt sollte ihre Nachtfähre behalten, denn wer spät arbeitet, kommt sonst nicht nach Hause.'],
  ['fr', 'La ville devrait garder son bac de nuit, car ceux qui travaillent tard n’ont pas d’autre chemin.'],
  ['es', 'La ciudad debería conservar su barco nocturno, porque quienes trabajan tarde no tienen otro camino.'],
  ['da', 'Byen bør beholde sin natfærge, for dem, der arbejder sent, har ikke nogen anden vej hjem om aftenen.'],
  ['fa', 'شهر باید قایق شبانه‌ی خود را نگه دارد، زیرا کسانی که دیر کار می‌کنند راه دیگری به خانه ندارند.'],
  ['ar', 'على المدينة أن تحتفظ بعبّارتها الليلية، لأن من يعملون حتى وقت متأخر لا طريق آخر لهم إلى بيوتهم.'],
  ['ur', 'شہر کو اپنی رات کی کشتی رکھنی چاہیے، کیونکہ دیر تک کام کرنے والوں کے پاس گھر جانے کا کوئی اور راستہ نہیں۔'],
  ['he', 'העיר צריכה לשמור על מעבורת הלילה שלה, כי למי שעובד עד מאוחר אין דרך אחרת הביתה.'],
  ['ja', '町は夜の渡し船を残すべきだ。遅くまで働く人には、ほかに家へ帰る道がないからである。市議会は明日決める。'],
  ['zh', '这座城市应该保留夜间渡轮，因为工作到很晚的人没有别的回家的路。市议会明天将作出决定，居民们都在等待结果。'],
  ['th', 'เมืองควรเก็บเรือข้ามฟากตอนกลางคืนไว้ เพราะคนที่ทำงานดึกไม่มีทางอื่นกลับบ้าน'],
  ['ru', 'Город должен сохранить ночной паром, потому что у тех, кто работает допоздна, нет другого пути домой.'],
];

describe('recognizeLanguage(text)', () => {
  it.each(texts)('finds %s', (language, text) => {
    expect(recognizeLanguage(text)?.language).toBe(language);
  });

  it('names the rival of a text that may be in either of two languages', () => {
    expect(
      recognizeLanguage('Byen bør beholde broen, og alle de andre kan vente der til vi kommer.')?.rival,
    ).toBeDefined();
  });

  it.each(['', '12 – 34', 'Naoko', 'The ferry'])('gives no language to “%s”, which is too short', (text) => {
    expect(recognizeLanguage(text)).toBeUndefined();
  });
});
