/** The organisation as of a day, posts and their holders, accounts and roles, and recorded persons. */
@NullMarked
package org.jianhui.query.organisation;

import org.jspecify.annotations.NullMarked;
