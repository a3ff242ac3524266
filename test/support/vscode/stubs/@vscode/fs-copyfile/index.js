// In place of the native copy that shares blocks on disk: plain copies.
const { constants, copyFileSync, promises } = require('node:fs');

exports.constants = constants;
exports.copyFileSync = copyFileSync;
exports.copyFile = promises.copyFile;
exports.cp = promises.cp;
exports.isCloneSupported = () => false;
