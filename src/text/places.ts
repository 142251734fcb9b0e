// The world's cities and provinces by their names: where something is, and no organisation. From city-timezones (MIT).

import { cityMapping } from 'city-timezones';

const places = new Set(
  cityMapping.flatMap(({ city, city_ascii, province }) => [city, city_ascii, province]).filter((name) => name !== ''),
);

export function isPlace(name: string): boolean {
  return places.has(name);
}
