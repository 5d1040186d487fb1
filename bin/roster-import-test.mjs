// Measures the import of a roster of many persons: makes the file, sends it, confirms it, and tells how long each took.
// Usage: node bin/roster-import-test.mjs http://localhost:8080 20000   (a server with demonstration data)
const [server = "http://localhost:8080", count = "20000"] =
  process.argv.slice(2);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function identityNumber(person) {
  const day = new Date(
    Date.UTC(1930, 0, 1) + Math.floor(person / 900) * 86_400_000,
  );
  const body =
    "620702" +
    day.toISOString().slice(0, 10).replaceAll("-", "") +
    String(100 + (person % 900));
  return (
    body +
    "10X98765432"[
      weights.reduce(
        (sum, weight, index) => sum + weight * Number(body[index]),
        0,
      ) % 11
    ]
  );
}

let cookie = "";
async function call(method, path, body) {
  const json = body !== undefined && !(body instanceof FormData);
  const headers = {
    Cookie: cookie,
    Origin: server,
    ...(json && { "Content-Type": "application/json" }),
  };
  const begin = performance.now();
  const answer = await fetch(server + path, {
    method,
    headers,
    body: json ? JSON.stringify(body) : body,
  });
  const text = await answer.text();
  console.log(
    `${method} ${path.replace(/[0-9a-f-]{36}/, "…")}: ${answer.status}, ${Math.round(performance.now() - begin)} ms`,
  );
  if (!answer.ok) throw new Error(text);
  cookie =
    answer.headers.getSetCookie().map((set) => set.split(";")[0])[0] ?? cookie;
  return text === "" ? undefined : JSON.parse(text);
}

const settings = await call("GET", "/api/public/settings");
await call("POST", "/api/session", {
  username: "county",
  password: settings.demoPassword,
});
const townships = await call("GET", "/api/regions?level=TOWNSHIP");
const rows = Array.from({ length: Number(count) }, (_, person) =>
  [
    `李${person}`,
    identityNumber(person),
    townships[person % townships.length].code,
    "老年人",
    "甘特认〔2020〕12号",
    "2020/3/2",
    "20200401",
    "侄子",
    "139 0000 0000",
  ].join(","),
);
const titles =
  "姓名,身份证号,乡镇,特困类别,认定文号,认定日期,救助供养开始日期,与本人关系,联系电话";
const form = new FormData();
form.set("file", new Blob([[titles, ...rows].join("\n")]), "roster.csv");
const batch = await call("POST", "/api/roster-imports?kind=DISPERSED", form);
console.log(`${batch.totalRows} rows, ${batch.badRows} bad`);
const screening = {
  severeMentalIllness: false,
  contagiousDisease: false,
  vagrant: false,
};
await call("POST", `/api/roster-imports/${batch.id}/confirmation`, {
  screening,
});
