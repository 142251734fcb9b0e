import { MapElement } from './map/element.ts';

customElements.define('postil-map', MapElement);
