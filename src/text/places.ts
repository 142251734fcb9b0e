// Names of the world's cities and provinces, from city-timezones (MIT). A name in this list is a place, not an
// organization.

import { cityMapping } from 'city-timezones';

const places = new Set(
  cityMapping.flatMap(({ city, city_ascii, province }) => [city, city_ascii, province]).filter((name) => name !== ''),
);

export function isPlace(name: string): boolean {
  return places.has(name);
}
