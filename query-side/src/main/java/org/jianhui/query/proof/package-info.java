/** What proves the log, as anybody with an account may see it. */
@NullMarked
package org.jianhui.query.proof;

import org.jspecify.annotations.NullMarked;
