/** Union dues: each receipt is a stream of its own; that a person pays once a year is kept by a register's key. */
@NullMarked
package org.jianhui.command.membership.dues;

import org.jspecify.annotations.NullMarked;
