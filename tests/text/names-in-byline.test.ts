import { describe, expect, it } from 'vitest';
import { bareName, bareNames, explicitNames, namesInByline } from '../../src/text/names-in-byline.ts';

const explicit: readonly (readonly [line: string, ...names: string[]])[] = [
  ['By Ann Lee', 'Ann Lee'],
  ['by: ANN LEE', 'Ann Lee'],
  ['Byby ANN LEE and BEN OAK', 'Ann Lee', 'Ben Oak'],
  ['Bybee, who was there, said no.'],
  ['By Ann Lee March 3, 2024', 'Ann Lee'],
  ['By Ann Lee | March 3, 2024 | 5 min read', 'Ann Lee'],
  ['By Ann Lee, Guest columnist', 'Ann Lee'],
  ['By Ann Lee Staff Writer', 'Ann Lee'],
  ['By Ann Lee for the Harbour Post', 'Ann Lee'],
  ['By Dr. Ann Lee and Ben Oak', 'Ann Lee', 'Ben Oak'],
  ['By Ann Lee, Ben Oak & Cy Elm', 'Ann Lee', 'Ben Oak', 'Cy Elm'],
  ['By Ann Lee (ann@post.example)', 'Ann Lee'],
  ["By Mara van der Linden-Øye and Jean O'Neill Jr.", 'Mara van der Linden-Øye', "Jean O'Neill Jr."],
  ['Wednesday January 18, 2017 10:44 am PST by Ann Lee', 'Ann Lee'],
  ['Ann Lee | The Harbour Post | 4 May 2020', 'Ann Lee'],
  ['Opinion by Ann Lee', 'Ann Lee'],
  ['Par Élodie d’Arcy', 'Élodie d’Arcy'],
  ['Ein Kommentar von Änne Lühr', 'Änne Lühr'],
  ['Ein Gastbeitrag von Jörg von der Aue', 'Jörg von der Aue'],
  ['Von Ann Maria von der Aue', 'Ann Maria von der Aue'],
  ['4. Mai 2020 von Ann Lee', 'Ann Lee'],
  ['Por José Ortega y Gasset', 'José Ortega y Gasset'],
  ['Por José Ortega y Ana Ruiz', 'José Ortega', 'Ana Ruiz'],
  ['Autor: Jan Novák', 'Jan Novák'],
  ['Автор: Анна Ли', 'Анна Ли'],
  ['著者：後藤大地', '後藤大地'],
  ['מאת דנה לוי', 'דנה לוי'],
  ['نوشته‌ی آنا لی', 'آنا لی'],
  ['By Monday, the council will have to decide.'],
  ['By Ann Lee’s own account, the mill was never asked to move.'],
  ['By Staff'],
  ['By Reuters'],
  ['Par le conseil'],
  ['Stand by Me'],
  ['By Land and Sea'],
  ['Texto: Ana López | Fotos: Luis Ruiz', 'Ana López'],
  ['Της Άννας Λη', 'Άννας Λη'],
  ['लेखक: अनिल शर्मा', 'अनिल शर्मा'],
  ['By Ann Lee with Ben Oak', 'Ann Lee', 'Ben Oak'],
  ['By Ann Lee; photographs by Cy Elm', 'Ann Lee'],
  ['Par Élodie Martin, avec Karim Benali', 'Élodie Martin', 'Karim Benali'],
  ['Por Ana Souza, com João Lima', 'Ana Souza', 'João Lima'],
  ['Por Ana López y Luis Ruiz, con información de la agencia', 'Ana López', 'Luis Ruiz'],
  ['di Anna Rossi e Marco Bianchi', 'Anna Rossi', 'Marco Bianchi'],
  ['Di notte la città dorme'],
  ['Door Anna de Vries en Jan van den Berg', 'Anna de Vries', 'Jan van den Berg'],
  ['Авторы: Анна Ли и Пётр Дуб', 'Анна Ли', 'Пётр Дуб'],
  ['מאת חנה לוי ויוסי כהן', 'חנה לוי', 'יוסי כהן'],
  ['نوشتهٔ سارا احمدی و علی رضایی', 'سارا احمدی', 'علی رضایی'],
  ['تحریر: احمد ندیم', 'احمد ندیم'],
];

describe('explicitNames(line)', () => {
  it.each(explicit)('%s', (line, ...names) => {
    expect(explicitNames(line)).toEqual(names);
  });
});

const marked: readonly (readonly [line: string, ...names: string[]])[] = [
  ['18/03/2019 | Ann Lee', 'Ann Lee'],
  ['Politics · Ann Lee, Ben Oak', 'Ann Lee', 'Ben Oak'],
  ['15.05.2020, 07:11 | Lesedauer: 8 Minuten Ann Lee', 'Ann Lee'],
  ['Ann Lee @annlee Dec 15, 2016, 1:55pm EST', 'Ann Lee'],
  ['Ann Lee More stories by Ann Lee', 'Ann Lee'],
  ['Ann Lee, Thornby', 'Ann Lee'],
  ['Last Updated: January 7, 2025'],
  ['Share this article'],
  ['The Harbour Post'],
  ['Editorial Board'],
];

describe('namesInByline(line)', () => {
  it.each(marked)('%s', (line, ...names) => {
    expect(namesInByline(line)).toEqual(names);
  });
});

describe('bareName(line)', () => {
  it.each([
    ['HAMILTON', 'Hamilton'],
    ['Ann Lee', 'Ann Lee'],
    ['More Information', undefined],
    ['Popular This Week', undefined],
    ['London', undefined],
    ['Staff Writer', undefined],
    ['山田花子（経済学者）', '山田花子'],
    ['김하나 기자', '김하나'],
    ['Ann Lee @annlee', 'Ann Lee'],
  ])('%s → %s', (line, name) => {
    expect(bareName(line)).toBe(name);
  });
});

describe('bareNames(line)', () => {
  it.each([
    ['Ann Lee', ['Ann Lee']],
    ['Ann Lee and Ben Oak', ['Ann Lee', 'Ben Oak']],
    ['Bread and Butter', []],
  ])('%s → %j', (line, names) => {
    expect(bareNames(line)).toEqual(names);
  });
});
