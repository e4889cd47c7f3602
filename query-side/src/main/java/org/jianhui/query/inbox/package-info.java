/** The open tasks of an account: why each is its, what to do, by when, what happens next. */
@NullMarked
package org.jianhui.query.inbox;

import org.jspecify.annotations.NullMarked;
