/**
 * Loaded into every process that the sandbox starts, before its own code. When the sandbox is gone,
 * however it went, the channel to it closes and the child ends too: no orphan keeps a port.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
});
// The channel alone must not keep a child alive that has finished.
process.channel?.unref();
