import { geoContains, geoPath } from 'd3-geo';
import { readOutlines, type Outlines } from './atlas.ts';
import { drawOutline } from './draw-outlines.ts';
import { drawJourney, type Journey } from './journeys.ts';
import { frameAround, type MapFrame, type Position } from './map-frame.ts';
import { boxOf, placeAreaName, placeLabel, type Box, type PlacedLabel } from './place-labels.ts';

/** A place to be shown on a map. */
export interface MapPlace {
  name: string;
  /** What stands in a line of its own under the name; empty for nothing. */
  under: string;
  position: Position;
  /** How much happened there; a place of nothing has a hollow sign. */
  weight: number;
  /** Journeys that ended there: from which country, its name in every form, and how many. */
  journeys: readonly { from: readonly string[]; count: number }[];
}

/** A map as it is drawn, in units of its own. */
export interface PlaceMap {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** Names of countries. */
  areas: PlacedLabel[];
  dots: { x: number; y: number; r: number; isHollow: boolean; label: PlacedLabel | null }[];
  journeys: Journey[];
}

/** Radius of the sign of a place. */
const DOT = 5;
/** Half the room that a line takes from words. */
const LINE = 3;
/** How far a name may be from its sign where there is no room nearer. */
const FAR = 12;
/** A country of which less is seen has no name, in square units. */
const MIN_AREA = 5000;

/** A country on the map: its name, the middle of what is seen of it, and how much that is. */
interface SeenCountry {
  name: string;
  middle: [x: number, y: number];
  area: number;
  /** Whether a point of the map is in it. */
  holds: (x: number, y: number) => boolean;
}

/** A map of some places, with the countries around them and the journeys to them. `named` countries are named first. */
export function buildMap(places: readonly MapPlace[], named: readonly string[]): PlaceMap | null {
  if (places.length === 0) return null;
  const frame = frameAround(places.map(({ position }) => position));
  const outlines = readOutlines(frame.isFine, frame.region);
  const seen = listSeen(frame, outlines);
  const dots = places.flatMap((place) => {
    const at = frame.project(place.position);
    return at ? [{ place, x: round(at[0]), y: round(at[1]), r: DOT }] : [];
  });
  const journeys = dots.flatMap(({ place, x, y }) =>
    place.journeys.flatMap(({ from, count }) => {
      const home = seen.find(({ name }) => from.includes(name));
      return home ? [drawJourney(home.middle, [x, y], DOT, count)] : [];
    }),
  );
  const lines = journeys.flatMap(({ points }) => points.map(([x, y]) => boxOf({ x, y, r: LINE })));
  const taken: Box[] = dots.map(boxOf);
  const withLabels = dots.map(({ place, ...dot }) => {
    const named = { ...dot, lines: [place.name, place.under].filter(Boolean) };
    const found = placeLabel(named, { taken, lines }, frame, FAR);
    if (found) taken.push(found.box);
    return { ...dot, isHollow: place.weight === 0, label: found?.label ?? null };
  });
  const isNamed = ({ name }: SeenCountry): boolean => named.includes(name);
  const areas = [
    ...seen.filter(isNamed),
    ...seen.filter((one) => !isNamed(one) && one.area >= MIN_AREA),
  ].flatMap((country) => {
    const { name, middle, holds } = country;
    const found =
      placeAreaName(name, middle, [...taken, ...lines], frame, holds) ??
      (isNamed(country) ? placeAreaName(name, middle, taken, frame) : null);
    if (found) taken.push(found.box);
    return found ? [found.label] : [];
  });
  return {
    width: frame.width,
    height: frame.height,
    land: drawOutline(outlines.land, frame, true),
    borders: drawOutline(outlines.borders, frame, false),
    areas,
    dots: withLabels,
    journeys,
  };
}

/** The countries of which anything is seen, the largest first. */
function listSeen(frame: MapFrame, { countries }: Outlines): SeenCountry[] {
  const path = geoPath(frame.projection);
  return countries
    .map((country) => ({ country, area: path.area(country) }))
    .filter(({ area }) => area > 0)
    .map(({ country, area }) => ({
      name: country.properties.name,
      middle: path.centroid(country),
      area,
      holds: (x: number, y: number): boolean => {
        const at = frame.projection.invert?.([x, y]);
        return at !== undefined && at !== null && geoContains(country, at);
      },
    }))
    .filter(({ middle }) => middle.every(Number.isFinite))
    .toSorted((a, b) => b.area - a.area);
}

const round = (value: number): number => Math.round(value * 10) / 10;
