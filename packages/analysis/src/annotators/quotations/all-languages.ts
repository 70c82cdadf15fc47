import { SPEECH as ENGLISH_SPEECH } from '../../languages/en/speech.ts';
import { inAnyLanguage } from '../../languages/wording.ts';
import { SPEECH as CHINESE_SPEECH } from '../../languages/zh-Hans/speech.ts';
import type { SpeechWording } from './wording.ts';

export const SPEECH_WORDING = inAnyLanguage<SpeechWording>(CHINESE_SPEECH, ENGLISH_SPEECH);
