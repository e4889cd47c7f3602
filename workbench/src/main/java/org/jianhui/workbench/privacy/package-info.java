/** Personal data on its way in and out: sealed as it arrives, opened only where it is shown, and what is shown is noted. */
@NullMarked
package org.jianhui.workbench.privacy;

import org.jspecify.annotations.NullMarked;
