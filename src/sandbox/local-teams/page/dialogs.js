/* Runs in the browser, before the Playground's own script, and opens the dialogs that its cards ask for. */

// The Playground freezes a card's payload and then writes to it when a button carries `msteams`; the write
// throws, and nothing is sent. Unfrozen, the button is posted like any other.
Object.freeze = (value) => value;

const HOST = {
  fontFamily: "'Segoe UI', system-ui, sans-serif",
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 0 },
  supportsInteractivity: true,
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'right',
  },
  inputs: {
    label: {
      inputSpacing: 4,
      requiredInputs: {
        weight: 'bolder',
        color: 'default',
        suffix: ' *',
        suffixColor: 'attention',
      },
      optionalInputs: { weight: 'bolder', color: 'default' },
    },
    errorMessage: { weight: 'default' },
  },
};

const WIDTHS = { small: '24rem', medium: '38rem', large: '52rem' };

/** The few marks that cards use: bold, italic, and backslashes that make the rest inert. */
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const entity = (all, marked) => `&#${(marked ?? all).codePointAt(0)};`;
  result.outputHtml = text
    .replace(/\\([\\`*_{}[\]()#+\-.!~|<>])|[&<>"]/g, entity)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|\s)[_*](\S.*?)[_*](?=\s|$)/g, '$1<em>$2</em>');
  result.didProcess = true;
};

let open;

function close() {
  open?.close();
  open?.remove();
  open = undefined;
}

function show(task, submission) {
  close();
  const dialog = document.createElement('dialog');
  dialog.className = 'sandbox-dialog';
  dialog.style.width = WIDTHS[task.value?.width] ?? WIDTHS.medium;
  const title = document.createElement('h2');
  title.id = 'sandbox-dialog-title';
  title.textContent = task.value?.title ?? 'Reset Desk';
  dialog.setAttribute('aria-labelledby', title.id);
  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.className = 'sandbox-dialog-close';
  dismiss.setAttribute('aria-label', 'Close');
  dismiss.textContent = '✕';
  dismiss.addEventListener('click', close);
  dialog.append(title, dismiss, content(task, submission));
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  open = dialog;
}

function content(task, submission) {
  if (task.type === 'message') {
    const text = document.createElement('p');
    text.textContent = String(task.value);
    return text;
  }
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(HOST);
  card.parse(task.value.card.content);
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction)
      window.open(action.url, '_blank', 'noopener');
    else submit(action.data, submission);
  };
  const body = card.render();
  // The renderer's own margin would add to the dialog's.
  body.style.padding = '0';
  return body;
}

async function submit(data, submission) {
  for (const button of open?.querySelectorAll('.ac-pushButton') ?? []) button.disabled = true;
  const response = await fetch('/_sandbox/submit', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ data, submission }),
  });
  const { task } = await response.json();
  if (task) show(task, submission);
  else close();
}

new EventSource('/_sandbox/tasks').addEventListener('message', ({ data }) => {
  const { task, submission } = JSON.parse(data);
  show(task, submission);
});
