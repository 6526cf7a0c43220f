import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoNaturalEarth1,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Region } from './atlas.ts';

/** A place on the earth, in degrees. */
export interface Position {
  east: number;
  north: number;
}

/** Part of the earth as a flat picture, in units of its own. */
export interface MapFrame {
  width: number;
  height: number;
  projection: GeoProjection;
  /** Whether it is so small a part that fine outlines can be seen. */
  isFine: boolean;
  /** The part of the earth that it shows, and perhaps more; null where that is no rectangle of degrees. */
  region: Region | null;
  /** Where a place is; null where it is on the other side of the earth. */
  project: (position: Position) => [x: number, y: number] | null;
}

const WIDTH = 640;
/** Room for names around the outermost places. */
const MARGIN = { x: 96, y: 56 };
const MIN_HEIGHT = 300;
const MAX_HEIGHT = 620;
/** Places that lie nearer together are shown with so much of the earth around them, in degrees. */
const MIN_SPAN = 9;
/** A part of the earth wider than this is shown whole. */
const MAX_SPAN = 130;
/** Coasts and borders of a part that is wider than this are drawn from the coarse outlines. */
const MAX_FINE_SPAN = 70;

/** The part of the earth in which some places lie, north up in its middle, and areas in proportion. */
export function frameAround(positions: readonly Position[]): MapFrame {
  const points: MultiPoint = {
    type: 'MultiPoint',
    coordinates: positions.map(({ east, north }) => [east, north]),
  };
  const [[west, south], [east, north]] = geoBounds(points);
  const degreesEast = east < west ? east - west + 360 : east - west;
  const span = Math.max(degreesEast, north - south);
  const [middle, latitude] = geoCentroid(points);
  const projection =
    span > MAX_SPAN ? geoNaturalEarth1() : geoAzimuthalEqualArea().rotate([-middle, -latitude]);
  // So many degrees of latitude above and below the middle, where the places lie nearer together than that.
  const least = Math.max(0, MIN_SPAN - span) / 2;
  const around = least > 0 ? [-least, least].map((by) => [middle, latitude + by]) : [];
  const toFit: MultiPoint = { ...points, coordinates: [...points.coordinates, ...around] };
  projection.precision(0).fitWidth(WIDTH - 2 * MARGIN.x, toFit);
  const fitted = heightOf(projection, toFit);
  const height = Math.round(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, fitted + 2 * MARGIN.y)));
  projection.fitExtent(
    [
      [MARGIN.x, MARGIN.y],
      [WIDTH - MARGIN.x, height - MARGIN.y],
    ],
    toFit,
  );
  projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  return {
    width: WIDTH,
    height,
    projection,
    isFine: span <= MAX_FINE_SPAN,
    region: regionOf(projection, WIDTH, height),
    project: ({ east, north }) => projection([east, north]),
  };
}

function heightOf(projection: GeoProjection, points: MultiPoint): number {
  const [[, top], [, bottom]] = geoPath(projection).bounds(points);
  return Math.abs(bottom - top);
}

/** How many points of each edge are looked at. */
const SAMPLES = 24;

/** The rectangle of degrees around a picture; null where it holds a pole, or meets the line at which dates change. */
function regionOf(projection: GeoProjection, width: number, height: number): Region | null {
  const parts = Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES);
  const edge = parts.flatMap((part): [number, number][] => [
    [part * width, 0],
    [part * width, height],
    [0, part * height],
    [width, part * height],
  ]);
  const found = edge.map((point) => projection.invert?.(point) ?? null);
  const points = found.filter((point) => point !== null && point.every(Number.isFinite));
  const poles = [90, -90].map((north) => projection([0, north]));
  const hasPole = poles.some((at) => at && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height);
  const [easts, norths] = [points.map((point) => point?.[0] ?? 0), points.map((point) => point?.[1] ?? 0)];
  const region = {
    west: Math.min(...easts),
    east: Math.max(...easts),
    south: Math.min(...norths),
    north: Math.max(...norths),
  };
  return hasPole || points.length < edge.length || region.east - region.west > 180 ? null : region;
}
