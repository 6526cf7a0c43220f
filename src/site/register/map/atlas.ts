import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position as Degrees } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

/** A rectangle of the earth, in degrees. */
export interface Region {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** An outline and the region in which it lies. */
interface Shape<T> {
  shape: T;
  within: Region;
}

/** The outlines of Natural Earth, in degrees. */
interface Atlas {
  /** Every piece of land with its coasts and lakes. */
  land: Shape<Degrees[][]>[];
  /** Every border between two countries, once. */
  borders: Shape<Degrees[]>[];
  countries: Shape<Feature<Geometry, { name: string }>>[];
}

/** The outlines of a part of the earth. */
export interface Outlines {
  land: MultiPolygon;
  borders: { type: 'MultiLineString'; coordinates: Degrees[][] };
  countries: Feature<Geometry, { name: string }>[];
}

const require = createRequire(import.meta.url);

let fine: Atlas | undefined;
let coarse: Atlas | undefined;

/** The outlines that reach into a region, all where it is null; fine ones, or such as suffice for the whole earth. */
export function readOutlines(isFine: boolean, region: Region | null): Outlines {
  const atlas = isFine
    ? (fine ??= read(require('world-atlas/countries-50m.json') as World))
    : (coarse ??= read(require('world-atlas/countries-110m.json') as World));
  const pick = <T>(shapes: readonly Shape<T>[]): T[] =>
    shapes.filter(({ within }) => region === null || meets(within, region)).map(({ shape }) => shape);
  return {
    land: { type: 'MultiPolygon', coordinates: pick(atlas.land) },
    borders: { type: 'MultiLineString', coordinates: pick(atlas.borders) },
    countries: pick(atlas.countries),
  };
}

function read(world: World): Atlas {
  const land: FeatureCollection = feature(world, world.objects.land);
  const borders = mesh(world, world.objects.countries, (one, other) => one !== other);
  const countries = feature(world, world.objects.countries);
  return {
    land: land.features
      .flatMap(({ geometry }) => polygonsOf(geometry))
      .map((shape) => locate(shape, shape.flat())),
    borders: borders.coordinates.map((shape) => locate(shape, shape)),
    countries: countries.features.map((shape) => locate(shape, polygonsOf(shape.geometry).flat(2))),
  };
}

const polygonsOf = (geometry: Geometry): Degrees[][][] =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates
    : geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : [];

function locate<T>(shape: T, points: readonly Degrees[]): Shape<T> {
  const within = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [east = 0, north = 0] of points) {
    within.west = Math.min(within.west, east);
    within.east = Math.max(within.east, east);
    within.south = Math.min(within.south, north);
    within.north = Math.max(within.north, north);
  }
  return { shape, within };
}

const meets = (a: Region, b: Region): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
