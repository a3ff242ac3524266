// In place of the native watchdog: ends this process soon after the one that started it is gone.
const INTERVAL_MS = 2000;

exports.start = (parent) => {
  const look = () => {
    try {
      process.kill(parent, 0);
    } catch (error) {
      if (error.code === 'ESRCH') process.exit(1);
    }
  };
  setInterval(look, INTERVAL_MS).unref();
};
exports.exit = (code) => process.exit(code);
