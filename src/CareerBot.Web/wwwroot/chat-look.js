// Web Chat and its cards in the colors of site.css.
window.chatLook = (() => {
  'use strict';

  const MONOSPACE = 'ui-monospace, Consolas, monospace';
  const color = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

  function styleOptions() {
    const narrow = matchMedia('(width < 520px)').matches;
    return {
      rootHeight: '100%',
      rootWidth: '100%',
      primaryFont: color('font'),
      monospaceFont: MONOSPACE,
      accent: color('accent'),
      subtle: color('quiet'),
      backgroundColor: color('surface'),
      paddingRegular: narrow ? 10 : 12,
      paddingWide: narrow ? 10 : 20,
      bubbleMaxWidth: 620,
      bubbleMinHeight: 42,
      bubbleBackground: color('sunken'),
      bubbleBorderColor: color('sunken'),
      bubbleBorderRadius: 14,
      bubbleTextColor: color('text'),
      bubbleAttachmentMaxWidth: 620,
      bubbleFromUserBackground: color('accent'),
      bubbleFromUserBorderColor: color('accent'),
      bubbleFromUserBorderRadius: 14,
      bubbleFromUserTextColor: color('on-accent'),
      // A phone needs the width for the words.
      botAvatarImage: narrow ? undefined : '/favicon.svg',
      botAvatarInitials: narrow ? undefined : '',
      avatarSize: 34,
      showAvatarInGroup: 'sender',
      // Every message shows its time, and with it that it was generated.
      groupTimestamp: false,
      // A long answer is read from its beginning.
      autoScrollSnapOnPage: true,
      markdownRespectCRLF: true,
      timestampColor: color('quiet'),
      suggestedActionLayout: 'flow',
      suggestedActionBackgroundColor: color('surface'),
      suggestedActionBorderColor: color('accent'),
      suggestedActionBorderRadius: 18,
      suggestedActionTextColor: color('accent'),
      suggestedActionBackgroundColorOnHover: color('accent-soft'),
      suggestedActionTextColorOnHover: color('accent-strong'),
      suggestedActionHeight: 38,
      sendBoxBackground: color('surface'),
      sendBoxTextColor: color('text'),
      sendBoxPlaceholderColor: color('quiet'),
      sendBoxButtonColor: color('accent'),
      sendBoxButtonColorOnHover: color('accent-strong'),
      sendBoxButtonColorOnDisabled: color('quiet'),
      sendBoxBorderTop: `solid 1px ${color('line')}`,
      sendBoxHeight: 56,
      sendBoxTextWrap: true,
      sendBoxMaxHeight: 180,
      uploadAccept: '.pdf,.docx,.txt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain',
      uploadMultiple: false,
      enableUploadThumbnail: false,
      hideScrollToEndButton: false,
      scrollToEndButtonFontSize: '85%',
      transcriptActivityVisualKeyboardIndicatorColor: color('quiet'),
      transcriptVisualKeyboardIndicatorColor: color('accent'),
      typingAnimationDuration: 8000,
      fontSizeSmall: '80%',
    };
  }

  function cards() {
    const shade = (strong, quiet) => ({ default: strong, subtle: quiet });
    const foregroundColors = {
      default: shade(color('text'), color('quiet')),
      dark: shade(color('text'), color('quiet')),
      light: shade(color('quiet'), color('quiet')),
      accent: shade(color('accent'), color('accent')),
      good: shade(color('good'), color('good')),
      warning: shade(color('warn'), color('warn')),
      attention: shade(color('warn'), color('warn')),
    };
    const fontType = fontFamily => ({
      fontFamily,
      fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    });
    return {
      supportsInteractivity: true,
      fontFamily: color('font'),
      spacing: { small: 6, default: 8, medium: 14, large: 18, extraLarge: 24, padding: 16 },
      separator: { lineThickness: 1, lineColor: color('line') },
      // Without both of them the renderer fails and shows no card at all.
      fontTypes: { default: fontType(color('font')), monospace: fontType(MONOSPACE) },
      containerStyles: {
        default: { backgroundColor: 'transparent', foregroundColors },
        emphasis: { backgroundColor: color('sunken'), foregroundColors },
      },
      actions: {
        actionsOrientation: 'horizontal',
        actionAlignment: 'left',
        buttonSpacing: 8,
        maxActions: 6,
        spacing: 'default',
        showCard: { actionMode: 'inline', inlineTopMargin: 8 },
      },
      factSet: {
        title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 130 },
        value: { color: 'default', isSubtle: false, weight: 'default', wrap: true },
        spacing: 14,
      },
      textStyles: { heading: { size: 'medium', weight: 'bolder', color: 'default', isSubtle: false } },
      textBlock: { headingLevel: 2 },
    };
  }

  return { styleOptions, cards };
})();
