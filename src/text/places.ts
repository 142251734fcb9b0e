// Names of the world's cities and provinces, which are locations and not organisations. From city-timezones (MIT).

import { cityMapping } from 'city-timezones';

const places = new Set(
  cityMapping.flatMap(({ city, city_ascii, province }) => [city, city_ascii, province]).filter((name) => name !== ''),
);

export function isPlace(name: string): boolean {
  return places.has(name);
}
