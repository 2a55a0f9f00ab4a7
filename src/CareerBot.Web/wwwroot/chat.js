// The chat window: takes a token, opens Web Chat in the page's colors and language, and comes back after a reload.
(() => {
  'use strict';

  const SESSION = 'careerbot.session';
  const SILENCE = 8000; // a begun conversation always says something; silence longer than this means no stream
  const host = document.getElementById('chat');
  const notice = document.getElementById('notice');
  const language = host.dataset.language;
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  const starters = document.querySelectorAll('[data-say]');
  const newButton = document.getElementById('new');

  let current = null; // { store, directLine, mount }

  const session = {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(SESSION)) ?? {};
      } catch {
        return {};
      }
    },
    write(values) {
      try {
        sessionStorage.setItem(SESSION, JSON.stringify({ ...session.read(), ...values }));
      } catch {
        // Without storage the talk lasts as long as the page.
      }
    },
    clear() {
      try {
        sessionStorage.removeItem(SESSION);
      } catch {
        // As above.
      }
    },
  };

  function say(words, button) {
    notice.replaceChildren(words, ...(button ? [button] : []));
  }

  function sayDisconnected() {
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = host.dataset.reconnect;
    again.addEventListener('click', () => open(false));
    say(host.dataset.disconnected, again);
  }

  function setTalking(talking) {
    document.body.toggleAttribute('data-talking', talking);
  }

  // A person who has said nothing yet is greeted again in the language just chosen.
  function isFresh() {
    const { returnToken, talking, language: before } = session.read();
    return !returnToken || (!talking && before !== language);
  }

  async function open(fresh) {
    close();
    say(host.dataset.connecting);
    if (fresh) {
      session.clear();
      setTalking(false);
    }

    try {
      const response = await fetch('/chat/token', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ returnToken: session.read().returnToken ?? null }),
      });
      if (!response.ok) {
        throw new Error(`The token was refused: ${response.status}`);
      }

      const granted = await response.json();
      if (!granted.resumed) {
        session.clear();
        setTalking(false);
      }

      session.write({ returnToken: granted.returnToken, language });
      connect(granted, 'WebSocket' in window);
    } catch (error) {
      console.warn(error);
      sayDisconnected();
    }
  }

  function connect(granted, webSocket) {
    const directLine = window.WebChat.createDirectLine({
      domain: new URL('/v3/directline', location.href).href,
      token: granted.token,
      webSocket,
      conversationStartProperties: { locale },
      ...(granted.resumed ? { conversationId: granted.conversationId, watermark: '0' } : {}),
    });
    const silence = webSocket && setTimeout(() => poll(granted), SILENCE);
    const store = window.WebChat.createStore({}, () => next => action => {
      if (/^DIRECT_LINE\/(QUEUE_)?INCOMING_ACTIVITY$/.test(action.type)) {
        clearTimeout(silence);
        return next({ ...action, payload: { ...action.payload, activity: received(action.payload.activity) } });
      }

      return next(action);
    });

    directLine.connectionStatus$.subscribe(status => {
      if (status === 2) {
        say('');
      } else if (status >= 3 && current?.directLine === directLine) {
        sayDisconnected();
      }
    });

    const mount = document.createElement('div');
    host.replaceChildren(mount);
    current = { directLine, store, mount, silence };
    draw();
    starters.forEach(button => { button.disabled = false; });
    newButton.hidden = false;
  }

  // Some networks let no WebSocket through: ask for messages instead. The conversation stays the same.
  function poll(granted) {
    if (current) {
      close();
      connect({ ...granted, resumed: true }, false);
    }
  }

  function close() {
    if (current) {
      clearTimeout(current.silence);
      current.directLine.end();
      current = null;
    }
  }

  function received(activity) {
    if (activity.from?.role === 'user' && activity.type === 'message' && !activity.channelData?.postBack) {
      setTalking(true);
      session.write({ talking: true });
    }

    // The greeting's next steps are the starters the page shows already.
    const isGreeting = activity.from?.role === 'bot' && activity.suggestedActions && !activity.replyToId;
    return isGreeting ? { ...activity, suggestedActions: undefined } : activity;
  }

  function draw() {
    if (!current) {
      return;
    }

    window.WebChat.renderWebChat(
      {
        directLine: current.directLine,
        store: current.store,
        locale,
        nonce: host.dataset.nonce,
        styleOptions: window.chatLook.styleOptions(),
        adaptiveCardsHostConfig: window.chatLook.cards(),
        overrideLocalizedStrings: strings => ({ ...strings, TEXT_INPUT_PLACEHOLDER: host.dataset.placeholder }),
      },
      current.mount);
  }

  starters.forEach(button => button.addEventListener('click', () => {
    current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: button.dataset.say } });
  }));
  newButton.addEventListener('click', async () => {
    await open(true);
    say(host.dataset.started);
    host.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
  });
  document.addEventListener('themechange', draw);
  matchMedia('(width < 520px)').addEventListener('change', draw);

  host.style.setProperty('--generated', JSON.stringify(host.dataset.generated));

  setTalking(Boolean(session.read().talking));
  open(isFresh());
})();
