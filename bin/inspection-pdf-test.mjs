#!/usr/bin/env node
// Measures the printed record of a whole inspection on a running demo (bin/run --demo).
//   bin/inspection-pdf-test.mjs [address] [password]      address: http://localhost:8080 when left out
// Method: an inspector of the county makes an inspection of a home with all items of the checklist, forty of them failed with
// a photo each, and signatures; this is not counted. The photos are 1600 x 1200 points with edges, slopes and the noise of a
// cheap camera, each different, for a smooth picture would be smaller than real ones. The record is fetched once without
// counting, while its photos are drawn for print, then ten times one after the other; the time is that of the whole answer
// as it is taken here. Ends with 1 when the median is 3 s or more, or the file 5 MB or more.
import { randomUUID } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

const address = process.argv[2] ?? "http://localhost:8080";
const settings = await (await fetch(`${address}/api/public/settings`)).json();
const password = process.argv[3] ?? settings.demoPassword;
const photos = 40;
const times = 10;
const mostMilliseconds = 3000;
const mostBytes = 5 * 1024 * 1024;
let cookie = "";

async function call(method, path, body) {
  const form = body instanceof FormData;
  const answer = await fetch(address + path, {
    method,
    headers: {
      ...(form ? {} : { "Content-Type": "application/json" }),
      ...(cookie ? { Cookie: cookie } : {}),
    },
    body: body === undefined ? undefined : form ? body : JSON.stringify(body),
  });
  cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
  if (!answer.ok)
    throw new Error(
      `${method} ${path}: ${answer.status} ${await answer.text()}`,
    );
  return answer;
}
const read = async (path) => (await call("GET", path)).json();

/** The bytes of a PNG of RGB points. */
function png(points, columns, lines) {
  const chunk = (type, data) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const framed = Buffer.alloc(named.length + 8);
    framed.writeUInt32BE(data.length);
    named.copy(framed, 4);
    framed.writeUInt32BE(crc32(named), named.length + 4);
    return framed;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(columns);
  head.writeUInt32BE(lines, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(lines * (columns * 3 + 1));
  for (let line = 0; line < lines; line++)
    points.copy(
      rows,
      line * (columns * 3 + 1) + 1,
      line * columns * 3,
      (line + 1) * columns * 3,
    );
  const signature = Buffer.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a,
  ]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 1 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A numbered picture: bars and slopes with noise. */
function photo(number, width = 1600, height = 1200) {
  const points = Buffer.alloc(width * height * 3);
  let random = number + 1;
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    random = (random * 1103515245 + 12345) & 0x7fffffff;
    const noise = ((random >> 16) & 15) - 8;
    const bar =
      (Math.floor(x / (20 + number)) + Math.floor(y / 45)) % 2 ? 90 : 160;
    points[at * 3] = Math.max(0, (bar + noise + (x * 60) / width) | 0);
    points[at * 3 + 1] = Math.max(0, (bar + noise + (y * 60) / height) | 0);
    points[at * 3 + 2] = Math.max(0, 120 + noise + number);
  }
  return png(points, width, height);
}

async function upload(content) {
  const form = new FormData();
  form.append("file", new Blob([content], { type: "image/png" }), "photo.png");
  return (await (await call("POST", "/api/attachments", form)).json()).id;
}

async function inspection() {
  const home = (await read("/api/homes?status=OPEN&size=1")).items[0];
  const me = await read("/api/session");
  const inspectors = await read(`/api/inspectors?homeId=${home.id}`);
  const self = inspectors.find((one) => one.displayName === me.displayName);
  const inspectorIds = [self, ...inspectors.filter((one) => one !== self)]
    .slice(0, 2)
    .map((one) => one.accountId);
  const id = randomUUID();
  const china = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Asia/Shanghai",
    dateStyle: "short",
  });
  await call("PUT", `/api/inspections/${id}`, {
    homeId: home.id,
    kind: "ROUTINE",
    inspectedOn: china.format(new Date()),
    inspectorIds,
    homeRepresentative: home.personInCharge ?? "院长",
    opinion: "按期整改",
  });
  const begun = await read(`/api/inspections/${id}`);
  const items = (await read(`/api/checklists/${begun.checklist.versionId}`))
    .items;
  for (const [index, item] of items.entries()) {
    const failed = index < photos;
    await call("PUT", `/api/inspections/${id}/answers/${item.code}`, {
      result: failed ? "FAIL" : "PASS",
      ...(failed && {
        note: "现场不符合要求",
        measure: "更换",
        immediateMeasure: "立即停用",
        responsiblePerson: "院长",
      }),
    });
    if (failed)
      await call("PUT", `/api/inspections/${id}/photos/${randomUUID()}`, {
        itemCode: item.code,
        attachmentId: await upload(photo(index)),
      });
  }
  const sign = async (party) =>
    call("PUT", `/api/inspections/${id}/signatures`, {
      ...party,
      attachmentId: await upload(photo(99, 480, 180)),
    });
  for (const accountId of inspectorIds)
    await sign({ party: "INSPECTOR", accountId });
  await sign({ party: "HOME", signerName: "院长" });
  for (const open of await read(`/api/inspections/${id}/earlier-findings`))
    await call("PUT", `/api/inspections/${id}/follow-ups/${open.itemId}`, {
      seen: "NOT_DONE",
    });
  await call("POST", `/api/inspections/${id}/completion`);
  console.log(`${home.name}: ${items.length} items, ${photos} photos`);
  return id;
}

await call("POST", "/api/session", { username: "county", password });
const path = `/api/reports/inspection-record.pdf?inspection=${await inspection()}`;
const taken = [];
let bytes = 0;
for (let round = 0; round <= times; round++) {
  const begin = performance.now();
  bytes = (await (await call("GET", path)).arrayBuffer()).byteLength;
  if (round === 0)
    console.log(`first: ${Math.round(performance.now() - begin)} ms`);
  else taken.push(performance.now() - begin);
}
taken.sort((a, b) => a - b);
const median = taken[times / 2];
console.log(
  `record as PDF: median ${Math.round(median)} ms, worst ${Math.round(taken.at(-1))} ms (target ${mostMilliseconds} ms), ` +
    `${(bytes / 1024 / 1024).toFixed(2)} MB (target ${mostBytes / 1024 / 1024} MB)`,
);
process.exit(median < mostMilliseconds && bytes < mostBytes ? 0 : 1);
