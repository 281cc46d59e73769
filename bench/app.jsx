// The screens of the peers: the product's own elements and classes, so that the same style fits. `ui` is Preact's hooks or
// React; esbuild is told which.
import { useEffect, useState } from "ui";
import { aboutOther, assess, next, options, progress, reach, route } from "./flow.js";

const fill = (text, value) => text.replace(/\{\s*\$?[\w-]+\s*\}/g, value);

const ICONS = {
  back: "M15 5l-7 7 7 7",
  leave: "M6 6l12 12M18 6L6 18",
  contacts: "M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z",
  language: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
  erase: "M9 20h11M5 14l8-9 6 6-8 9H8z",
  tick: "M5 13l5 5L20 6",
};

const Icon = ({ name }) => <svg className="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={ICONS[name]} /></svg>;

const BarButton = ({ action, look = "quiet", text, tap }) => (
  <button className={look} type="button" data-action={action} onClick={tap}><Icon name={action} /><span>{text}</span></button>
);

const Button = ({ action, look, text, tap }) => (
  <button className={look} type="button" data-action={action} onClick={tap}>{text}</button>
);

const Title = ({ text }) => <h1 tabIndex={-1}>{text}</h1>;

function Answers({ walk, question, answers, choose }) {
  const given = JSON.stringify(answers[question.id]);
  return (
    <div className={question.kind === "list" ? "answers list" : "answers"}>
      {options(walk, question, answers).map(({ answer, choice, label, other }) => {
        const picked = given === JSON.stringify(choice);
        const look = ["answer", picked && "picked", answer.unknown && "unsure"].filter(Boolean).join(" ");
        return (
          <button key={choice.place ?? choice} className={look} type="button" aria-pressed={picked} data-answer={answer.id} onClick={() => choose(choice)}>
            <span>{aboutOther(answers) && other || label}</span>
            {picked && <Icon name="tick" />}
          </button>
        );
      })}
    </div>
  );
}

const wording = (question, answers) => aboutOther(answers) && question.other || question.text;

const Start = ({ walk: { ui }, question, answers, ...rest }) => (
  <>
    <div data-question={question.id}>
      <p className="lead">{ui["start-lead"]}</p>
      <Title text={question.text} />
      <Answers question={question} answers={answers} {...rest} />
    </div>
    <Button action="signs" look="btn ghost" text={ui["start-signs"]} tap={() => rest.open("signs")} />
    <p className="promise"><b>{ui["promise"]}</b> {ui["promise-more"]}</p>
  </>
);

function Question({ walk, question, answers, choose }) {
  const { left, stages, reached } = progress(walk, answers, question);
  return (
    <>
      <div className="progress" aria-hidden="true">
        {Array.from({ length: stages }, (_, piece) => <i key={piece} className={piece < reached ? "on" : undefined} />)}
      </div>
      <p className="stage">{walk.stages[question.stage]} · {left < 2 ? walk.ui["last-question"] : fill(walk.ui["left"], left)}</p>
      <div data-question={question.id}>
        <Title text={wording(question, answers)} />
        <p className="help">{fill(question.help ?? "", walk.ui["fill-list"])}</p>
        <Answers walk={walk} question={question} answers={answers} choose={choose} />
      </div>
      <details><summary>{walk.ui["why-we-ask"]}</summary><p>{question.why}</p></details>
      <Button action="skip" look="btn bare" text={walk.ui["skip"]} tap={() => choose(null)} />
    </>
  );
}

const Told = ({ ui, sign }) => <p className="told">{ui["you-told"]} {sign.told.join(" · ")}</p>;

const Stop = ({ walk: { ui }, numbers, assessment: { signs, patterns }, open, goOn }) => (
  <>
    <div className="level tone-stop"><Title text={ui["stop-heading"]} /></div>
    {patterns.map(({ id, text }) => <p key={id} className="reason"><b>{ui["known-pattern"]}</b>: {text}</p>)}
    {signs.filter(({ severity }) => severity === signs[0].severity).map((sign) => (
      <div key={sign.id} className="reason" data-sign={sign.id}>
        <Told ui={ui} sign={sign} /><h2>{sign.text}</h2><p>{numbers?.signs[sign.id]?.why}</p>
      </div>
    ))}
    <div className="ways">
      <Button action="to-result" look="btn" text={ui["to-result"]} tap={() => open("result")} />
      <Button action="more" look="btn ghost" text={ui["more"]} tap={goOn} />
    </div>
    <p className="promise">{ui["stays"]}</p>
  </>
);

const TONES = { "do-not-go": "stop", "get-help-now": "stop", "do-not-go-yet": "yet", "check-first": "check", "get-advice": "check" };

function Result({ walk: { ui, words }, numbers, answers, assessment: { level, signs, patterns }, open, erase }) {
  const steps = [".first", ".call", ".then", ".last"].filter((part) => words[`level-${level}${part}`]);
  return (
    <>
      <div className={`level tone-${TONES[level] ?? "none"}`} data-level={level}>
        <Title text={words[`level-${level}`]} /><p>{words[`level-${level}.text`]}</p>
      </div>
      <section>
        <h2>{ui["do-now"]}</h2>
        <ol className="steps">
          {steps.map((part) => (
            <li key={part}><div>
              {words[`level-${level}${part}`]}
              {part === ".call" && <Contacts ui={ui} numbers={numbers} answers={answers} most={3} />}
            </div></li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{ui["signs-heading"]}</h2>
        {patterns.map(({ id, text }) => <p key={id} className="card pattern"><b>{ui["known-pattern"]}</b>: {text}</p>)}
        {signs.map((sign) => <SignCard key={sign.id} ui={ui} sign={sign} numbers={numbers} />)}
      </section>
      <Button action="contacts" look="btn" text={ui["all-numbers"]} tap={() => open("contacts")} />
      <Button action="erase" look="btn ghost" text={ui["erase"]} tap={erase} />
    </>
  );
}

const SignCard = ({ ui, sign, numbers }) => (
  <article className={`card sign ${sign.severity}`} data-sign={sign.id}>
    <h4>{sign.text}</h4>
    {sign.told && <Told ui={ui} sign={sign} />}
    <p>{numbers?.signs[sign.id]?.why}</p>
    {sign.told && numbers?.signs[sign.id]?.today && <p className="do"><b>{ui["today"]}</b> {numbers.signs[sign.id].today}</p>}
  </article>
);

function Contacts({ ui, numbers, answers, most = Infinity }) {
  if (!numbers) return <p className="meta">{ui["numbers-coming"]}</p>;
  const here = answers["there-country"] ?? answers["nationality"];
  return reach(numbers, answers["nationality"] ?? "other", here).slice(0, most).map((contact) => (
    <article key={contact.id} className="card contact" data-contact={contact.id}>
      <h4>{contact.name}</h4>
      {contact.note && <p className="note">{contact.note}</p>}
      {contact.phones.map(({ display }) => (
        <div key={display} className="phone">
          <p className="num">{display}</p>
          <a className="btn" href={`tel:${display.replace(/[^\d+]/g, "")}`}><span>{ui["call"]}</span></a>
        </div>
      ))}
    </article>
  ));
}

const START = { answers: {}, screen: "start", stopped: false };

export function App({ walk: first, numbers: address }) {
  const [{ answers, screen, stopped }, set] = useState(START);
  const [numbers, setNumbers] = useState();
  useEffect(() => {
    fetch(address).then((response) => response.json()).then(setNumbers);
  }, [address]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [screen]);

  const ui = { ...first.ui, ...numbers?.ui };
  const walk = { ...first, ui };
  const question = walk.questions.find(({ id }) => id === screen);
  const assessment = assess(walk, answers);
  const open = (to) => set({ answers, screen: to, stopped });
  const after = (answers, stopped) => ({ answers, screen: next(walk, answers)?.id ?? "result", stopped });
  const choose = (choice) => {
    const given = { ...answers, [screen]: choice };
    const stops = !stopped && given.start !== "for-staff" && assess(walk, given).level === "do-not-go";
    set(stops ? { answers: given, screen: "stop", stopped: true } : after(given, stopped));
  };
  const back = () => {
    const way = route(walk, answers);
    const at = way.findIndex(({ id }) => id === screen);
    open(way[at < 0 ? way.filter(({ id }) => id in answers).length - 1 : at - 1]?.id ?? "start");
  };
  const goOn = () => set(after(answers, stopped));
  const erase = () => set(START);

  const given = { walk, numbers, question, answers, assessment, choose, open, goOn, erase };
  return (
    <div className="app">
      <header className="top">
        {screen === "start" ? <strong>{ui["title"]}</strong> : <BarButton action="back" text={ui["back"]} tap={back} />}
        <BarButton action="leave" look="leave" text={ui["leave"]} tap={() => location.replace("about:blank")} />
      </header>
      <main key={screen} data-screen={question && screen !== "start" ? "question" : screen} data-state="ready">
        {screen === "start" ? <Start {...given} />
          : question ? <Question {...given} />
          : screen === "stop" ? <Stop {...given} />
          : screen === "result" ? <Result {...given} />
          : screen === "contacts" ? <><Title text={ui["contacts-heading"]} /><Contacts ui={ui} numbers={numbers} answers={answers} /></>
          : <><Title text={ui["signs-title"]} />{walk.signs.map((sign) => <SignCard key={sign.id} ui={ui} sign={sign} numbers={numbers} />)}</>}
      </main>
      <nav className="bar">
        <BarButton action="contacts" text={ui["numbers"]} tap={() => open("contacts")} />
        <BarButton action="language" text={ui["language"]} />
        {Object.keys(answers).length > 0 && <BarButton action="erase" text={ui["erase"]} tap={erase} />}
      </nav>
    </div>
  );
}
