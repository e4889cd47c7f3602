/** Who is at the desk: sign-in, sessions and bearer tokens, lock-out, and the rights read anew for every request. */
@NullMarked
package org.jianhui.workbench.security;

import org.jspecify.annotations.NullMarked;
