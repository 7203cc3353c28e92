import { openPort } from './support';

const NAMESPACE = 'urn:kepatuhan:uji';
const RECORD = `<uji xmlns="${NAMESPACE}">satu</uji>`;
const FOREIGN = { xml: '<x xmlns="urn:lain"/>', namespace: 'urn:lain' };

describe('taking a record away', () => {
  test('leaves the parts of others, and is nothing where there is none', async () => {
    const { port, host } = openPort();
    host.xmlParts.set('{lain}', FOREIGN);
    await port.keepRecord(NAMESPACE, null);
    await port.keepRecord(NAMESPACE, RECORD);
    await port.keepRecord(NAMESPACE, null);
    expect(await port.record(NAMESPACE)).toBeNull();
    expect([...host.xmlParts.values()]).toEqual([FOREIGN]);
  });

  test.each([1, 2])('batch %i failing leaves it, and says so', async (batch) => {
    const { port, channel } = openPort();
    await port.keepRecord(NAMESPACE, RECORD);
    channel.faults.fail(batch);
    await expect(port.keepRecord(NAMESPACE, null)).rejects.toMatchObject({ workbook: 'unchanged' });
    channel.faults.clear();
    expect(await port.record(NAMESPACE)).toBe(RECORD);
  });
});
