/** Personal data: the keys of persons, their envelopes, the keyed index, and the recording and erasing of persons. */
@NullMarked
package org.jianhui.command.privacy;

import org.jspecify.annotations.NullMarked;
