// In place of the native look-up of the machine's identity, which only telemetry wants.
exports.getDeviceId = () => Promise.resolve('00000000-0000-0000-0000-000000000000');
