// In place of telemetry, which is off and never sent.
exports.AppInsightsCore = class {};
