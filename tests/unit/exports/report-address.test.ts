import { describe, expect, test } from 'vitest';
import { fillReportAddress } from '#exports/report-address.ts';
import { titleSchema } from '#schema/edition.ts';

const page = { address: 'https://record.example/events/a/?b=1&c=ӣ', version: '1.0.0' };
const fill = (address?: string) => fillReportAddress({ to: 'the keeper', address }, page);

describe('the address for a report', () => {
  test('brings along the page and the version, encoded as a part of it', () => {
    expect(fill('https://forge.example/new?title={version}&body={address}')).toBe(
      'https://forge.example/new?title=1.0.0&body=https%3A%2F%2Frecord.example%2Fevents%2Fa%2F%3Fb%3D1%26c%3D%D3%A3',
    );
    const mail = new URL(fill('mailto:keeper@library.example?subject={version}&body={address}') ?? '');
    expect(mail.searchParams.get('body')).toBe(page.address);
  });

  test('stays as it is without anything to fill in, and is none where the edition gives none', () => {
    expect(fill('https://forge.example/new')).toBe('https://forge.example/new');
    expect(fill()).toBeNull();
  });

  test.each([
    { address: 'https://forge.example/new?body={address}', isFine: true },
    { address: 'mailto:keeper@library.example?subject={version}', isFine: true },
    { address: 'mailto:keeper@library.example?subject={page}', isFine: false },
    { address: 'https://forge.example/{', isFine: false },
    { address: 'ftp://forge.example/', isFine: false },
  ])('may be $address: $isFine', ({ address, isFine }) => {
    const parsed = titleSchema.shape.errors.safeParse({ to: 'the keeper', address });
    expect(parsed.success).toBe(isFine);
  });
});
