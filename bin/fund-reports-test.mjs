#!/usr/bin/env node
// Measures the printed books on a running demo, which has two years of entries of 264 homes (bin/run --demo).
//   bin/fund-reports-test.mjs [address] [password]      address: http://localhost:8080 when left out
// Method: the province signs in and takes the home whose residents are nearest to 60, from 60 on, and which has published the
// statements of 23 months or 24 (the last one may wait still); without such a home it ends with 1. Each report is fetched once without counting,
// while templates and fonts are read, then ten times one after the other; the time is that of the whole answer as it is
// taken here. Ends with 1 when a median is above its target: a statement of 24 months of a home as PDF under a second, the
// use of funds of all homes as XLSX under three.
const address = process.argv[2] ?? "http://localhost:8080";
const settings = await (await fetch(`${address}/api/public/settings`)).json();
const password = process.argv[3] ?? settings.demoPassword;
const times = 10;

async function signIn(username) {
  const answer = await fetch(`${address}/api/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok)
    throw new Error(
      `${username} cannot sign in: ${answer.status} ${await answer.text()}`,
    );
  return {
    cookie: answer.headers.getSetCookie()[0].split(";")[0],
    session: await answer.json(),
  };
}

function month(back) {
  const day = new Date();
  day.setUTCDate(15);
  day.setUTCMonth(day.getUTCMonth() - back);
  return day.toISOString().slice(0, 7);
}

async function fetchReport(cookie, path) {
  const begin = performance.now();
  const answer = await fetch(address + path, { headers: { Cookie: cookie } });
  const size = (await answer.arrayBuffer()).byteLength;
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return { milliseconds: performance.now() - begin, size };
}

async function get(cookie, path) {
  const answer = await fetch(address + path, { headers: { Cookie: cookie } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** The smallest home of 60 residents or more that has two years of statements. */
async function homeOfSixty(cookie) {
  const homes = [];
  for (let page = 0; ; page++) {
    const answer = await get(cookie, `/api/homes?size=200&page=${page}`);
    homes.push(...answer.items);
    if (answer.items.length < 200) break;
  }
  const large = homes
    .filter((home) => home.figures.residents >= 60)
    .sort((one, other) => one.figures.residents - other.figures.residents);
  for (const home of large) {
    const { months } = await get(cookie, `/api/public/homes/${home.id}/statements`);
    if (months.length >= 23) return { ...home, months: months.length };
  }
  throw new Error("no home has 60 residents and two years of statements");
}

const province = await signIn("province");
const chosen = await homeOfSixty(province.cookie);
const home = chosen.id;
console.log(
  `${chosen.name}: ${chosen.figures.residents} residents, ${chosen.months} statements`,
);
const years = `from=${month(24)}&to=${month(1)}`;
const reports = [
  [
    "statements of 24 months, PDF",
    province,
    `/api/reports/fund-statement.pdf?home=${home}&${years}`,
    1000,
  ],
  [
    "cash journal of 24 months, PDF",
    province,
    `/api/reports/cash-journal.pdf?home=${home}&${years}`,
    1000,
  ],
  [
    "use of funds of a home, 24 months, PDF",
    province,
    `/api/reports/fund-use.pdf?home=${home}&${years}`,
    1000,
  ],
  [
    "use of funds of 264 homes, 24 months, XLSX",
    province,
    `/api/reports/fund-use.xlsx?by=HOME&${years}`,
    3000,
  ],
  ["figures of the province", province, "/api/fund-figures", 1000],
];
let failed = false;
for (const [name, { cookie }, path, target] of reports) {
  await fetchReport(cookie, path);
  const runs = [];
  for (let run = 0; run < times; run++)
    runs.push(await fetchReport(cookie, path));
  const sorted = runs.map((run) => run.milliseconds).sort((a, b) => a - b);
  const median = (sorted[times / 2 - 1] + sorted[times / 2]) / 2;
  failed ||= median > target;
  console.log(
    `${name}: median ${median.toFixed(0)} ms, worst ${sorted.at(-1).toFixed(0)} ms (target ${target} ms), ${(runs[0].size / 1024).toFixed(0)} KB`,
  );
}
process.exit(failed ? 1 : 0);
