/** What tests of every module share: a real PostgreSQL, migrated, with the roles of production. */
@NullMarked
package org.jianhui.testing;

import org.jspecify.annotations.NullMarked;
