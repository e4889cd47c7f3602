/** All running cases of all unions the reader sees: where each stands, who must act, by when. */
@NullMarked
package org.jianhui.workbench.overview;

import org.jspecify.annotations.NullMarked;
