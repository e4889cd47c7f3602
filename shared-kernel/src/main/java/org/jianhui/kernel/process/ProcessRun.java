package org.jianhui.kernel.process;

/**
 * One run of a procedure.
 *
 * @param instance identifier of the process instance, which names the stream
 * @param definition key of the procedure, as drawn
 * @param version version of the procedure this run follows
 * @param businessKey identifier of the aggregate whose procedure this is; called instances carry their caller's
 */
public record ProcessRun(String instance, String definition, int version, String businessKey) {}
