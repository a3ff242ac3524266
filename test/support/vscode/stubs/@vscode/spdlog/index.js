// In place of the native logger: the same calls, lines appended to the same files.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.decorate = (level, message) => `${new Date().toISOString()} [${level}] ${message}\n`;
    mkdirSync(dirname(file), { recursive: true });
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.decorate = (_level, message) => message;
  }
  setPattern() {}
  flush() {}
  drop() {}
  write(level, message) {
    if (LEVELS.indexOf(level) < this.level) return;
    try {
      appendFileSync(this.file, this.decorate(level, message));
    } catch {
      // The folder is gone: a profile that is being thrown away has nobody left to read its log.
    }
  }
}
for (const level of LEVELS) {
  Logger.prototype[level] = function (message) {
    this.write(level, message);
  };
}

const create = async (name, file) => new Logger('rotating', name, file);

// One by one: that is how a module that imports these finds their names.
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
