import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';

export default defineBackground({ type: 'module', main() { browser.runtime.onInstalled.addListener(() => {}); } });
