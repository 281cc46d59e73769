// Which question comes next, and what the answers come to: the same rules as core/, as far as the peers' screens need
// them. An answer is an id; a place is `{ answer, place }`; a skipped question is null.

const answerOf = (answers, question) => answers[question]?.answer ?? answers[question];

const feeFree = (walk, answers) =>
  walk.feeFree.some((rule) => rule.nationality === answerOf(answers, "nationality") && rule.jobs.includes(answerOf(answers, "job")));

const offered = (walk, answer, answers) => !(answer.hideWhenFeeFree && feeFree(walk, answers));

function counted(walk, question, answers) {
  const given = question.answers.find((answer) => answer.id === answerOf(answers, question.id));
  if (given && offered(walk, given, answers)) return given;
  return question.answers.find((answer) => answer.id === "not-sure");
}

function holds(walk, condition, reached, answers) {
  const term = ({ question, answers: listed, negated }) => {
    const asked = reached.find((one) => one.id === question);
    const answer = asked && counted(walk, asked, answers);
    return Boolean(answer && listed.includes(answer.id)) !== Boolean(negated);
  };
  return condition.some((all) => all.every(term));
}

export function route(walk, answers) {
  const reached = [];
  for (const question of walk.questions) {
    if (holds(walk, question.askWhen, reached, answers)) reached.push(question);
  }
  if (answers.start === "for-staff") reached.sort((a, b) => Boolean(b.quick) - Boolean(a.quick));
  return reached;
}

export const next = (walk, answers) => route(walk, answers).find(({ id }) => !(id in answers));

export const aboutOther = (answers) => ["for-other", "for-staff"].includes(answers.start);

export const helping = (answers) => ["on-the-way", "already-there"].includes(answers.start);

export function options(walk, question, answers) {
  return question.answers.filter((answer) => offered(walk, answer, answers)).flatMap((answer) => {
    if (!answer.listsPlaces) return [{ answer, choice: answer.id, label: answer.text, other: answer.other }];
    const here = walk.places.filter((place) => place.offered && place.country === answerOf(answers, "country"));
    return here.map((place) => ({ answer, choice: { answer: answer.id, place: place.id }, label: place.name }));
  });
}

export function progress(walk, answers, question) {
  const way = route(walk, answers);
  const done = Math.max(0, way.findIndex(({ id }) => id === question.id));
  const stages = [...new Set(way.map(({ stage }) => stage))];
  return { left: way.length - done, stages: stages.length, reached: stages.indexOf(question.stage) + 1 };
}

const GRAVITY = ["caution", "serious", "stop"];

export function assess(walk, answers) {
  const way = route(walk, answers);
  const signs = [];
  const open = [];
  const raise = (id, topic, told) => {
    const known = signs.find((sign) => sign.id === id);
    if (known) {
      known.topics.add(topic);
      known.told.push(...told);
    } else {
      signs.push({ ...walk.signs.find((sign) => sign.id === id), topics: new Set([topic]), told: [...told] });
    }
  };
  for (const question of way) {
    const answer = counted(walk, question, answers);
    answer?.raises?.forEach((id) => raise(id, question.topic, [answer.text]));
    if (!answer || answer.unknown) open.push(question);
  }
  const given = (ids) => way.filter(({ id }) => ids.includes(id)).map((question) => counted(walk, question, answers)?.text);
  for (const rule of walk.derived) {
    if (holds(walk, rule.when, way, answers)) rule.raises.forEach((id) => raise(id, rule.topic, given(rule.from)));
  }
  for (const closure of walk.closures) {
    const listed = (list, question) => !list.length || list.includes(answerOf(answers, question));
    const applies = closure.nationality === answerOf(answers, "nationality") && listed(closure.countries, "country");
    if (closure.raises && answers.country && applies && listed(closure.jobs, "job")) raise(closure.raises, "place", given(["country"]));
  }
  signs.sort((a, b) => GRAVITY.indexOf(b.severity) - GRAVITY.indexOf(a.severity));
  const has = (id) => signs.some((sign) => sign.id === id);
  const patterns = walk.patterns.filter((pattern) => pattern.groups.every((group) => group.some(has)));
  return { signs, patterns, open, level: (helping(answers) ? helpLevel : offerLevel)(walk, signs, patterns, open) };
}

function offerLevel({ thresholds }, signs, patterns, open) {
  const worst = new Map();
  for (const { topics, severity } of signs) {
    for (const topic of topics) worst.set(topic, Math.max(worst.get(topic) ?? 0, GRAVITY.indexOf(severity)));
  }
  const graver = [...worst.values()].filter((gravity) => gravity > 0).length;
  const cautions = worst.size - graver;
  const must = open.filter(({ weight }) => weight === "must").length;
  if (signs[0]?.severity === "stop" || patterns.length || graver >= thresholds.serious) return "do-not-go";
  if (graver || must >= thresholds.must || cautions >= thresholds.caution) return "do-not-go-yet";
  return cautions || open.length ? "check-first" : "no-signs-found";
}

function helpLevel(_, signs, _patterns, open) {
  const grave = signs.filter(({ severity }) => severity !== "caution").length;
  if (grave > 1 || signs[0]?.severity === "stop") return "get-help-now";
  return grave || open.length ? "get-advice" : "keep-watch";
}

// Whom to call for a passport in a country, around the clock first.
export function reach(numbers, nationality, country) {
  const works = (phone) => !phone.onlyFrom || phone.onlyFrom === country;
  const near = numbers.contacts.filter(({ kind, nationals, country: place }) =>
    kind !== "Registry" && (!nationals || nationals === nationality) && (place === country || place === nationality));
  const found = near.map((contact) => ({ ...contact, phones: contact.phones.filter(works) })).filter(({ phones }) => phones.length);
  return found.sort((a, b) => (b.hours === "AllDay") - (a.hours === "AllDay"));
}
