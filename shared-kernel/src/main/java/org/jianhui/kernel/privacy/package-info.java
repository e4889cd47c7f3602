/** Personal data: sealed under a key per person, found by keyed index, never in clear. */
@NullMarked
package org.jianhui.kernel.privacy;

import org.jspecify.annotations.NullMarked;
