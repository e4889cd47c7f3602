package org.jianhui.query.projection;

import java.util.List;

/**
 * A stream that a view made anew leaves out.
 *
 * @param cause by type and place of the failure
 * @param first the sequence from which on it is left out
 * @param passed the events that were left out
 */
record LeftOutStream(String cause, long first, List<Long> passed) {}
