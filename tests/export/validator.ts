// A JSON Schema → a function that returns the errors in a value; no errors if the value is valid.

import { Ajv2020 } from 'ajv/dist/2020.js';

const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => URL.canParse(text, 'https://example.org/') && !/\s/.test(text),
};

export function validator(schema: object): (value: unknown) => readonly object[] {
  const validate = new Ajv2020({ strict: false, formats }).compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
