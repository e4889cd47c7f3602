/** Memberships and union groups: who may join and why, who admits, which group elected which leader. */
@NullMarked
package org.jianhui.command.membership;

import org.jspecify.annotations.NullMarked;
