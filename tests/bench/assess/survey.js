// The same questions as a questionnaire of SurveyJS: ten pages, a radio group for each item, kept in the browser at every change.
const KEPT = "answers";
fetch("questions.json").then((response) => response.json()).then((questions) => {
  const survey = new Survey.Model({
    locale: "ja",
    showProgressBar: "top",
    progressBarType: "questions",
    pages: questions.map(({ title, about, items, sentences }) => ({
      title,
      description: about,
      elements: items.map(({ id, name, about: description }) => ({
        type: "radiogroup",
        name: id,
        title: name,
        description,
        choices: sentences.map((text, value) => ({ value, text })),
      })),
    })),
  });
  const kept = localStorage.getItem(KEPT);
  if (kept) survey.data = JSON.parse(kept);
  survey.onValueChanged.add(() => localStorage.setItem(KEPT, JSON.stringify(survey.data)));
  survey.render(document.querySelector("#main"));
});
