/** The rules of the tree, of posts, of accounts and of roles. */
@NullMarked
package org.jianhui.command.organisation.rule;

import org.jspecify.annotations.NullMarked;
