package org.jianhui.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Roots against published vectors, proofs against the plain definition, and every damaged proof refused. */
class MerkleTreeTest {

    private static final int LARGEST = 70;
    private static final HexFormat HEX = HexFormat.of();

    /** The leaves of Certificate Transparency's own tests and the roots over the first one, two, three… of them. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final List<byte[]> leaves = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree(this::subtree);

    private byte[] subtree(int level, long index) {
        return plainly(leaves.subList((int) index << level, (int) (index + 1) << level));
    }

    /** The definition of RFC 9162, 2.1.1, word for word. */
    private static byte[] plainly(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return MerkleHash.ofNothing();
        }
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int k = 1;
        while (k * 2 < hashes.size()) {
            k *= 2;
        }
        return MerkleHash.ofNode(plainly(hashes.subList(0, k)), plainly(hashes.subList(k, hashes.size())));
    }

    private void grow(int size) {
        Random random = new Random(7);
        while (leaves.size() < size) {
            byte[] entry = new byte[MerkleHash.LENGTH];
            random.nextBytes(entry);
            leaves.add(MerkleHash.ofLeaf(entry));
        }
    }

    @Test
    void has_the_published_roots() {
        assertThat(HEX.formatHex(tree.root(0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int size = 1; size <= LEAVES.size(); size++) {
            leaves.add(MerkleHash.ofLeaf(HEX.parseHex(LEAVES.get(size - 1))));
            assertThat(HEX.formatHex(tree.root(size))).as("of %d", size).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void has_the_same_root_when_it_grows_leaf_by_leaf() {
        grow(LARGEST);
        MerkleFrontier frontier = new MerkleFrontier();
        assertThat(frontier.root()).isEqualTo(tree.root(0));
        for (byte[] leaf : leaves) {
            frontier.add(leaf);
            assertThat(frontier.root()).isEqualTo(plainly(leaves.subList(0, (int) frontier.size())));
            assertThat(tree.root(frontier.size())).isEqualTo(frontier.root());
        }
        assertThat(frontier.size()).isEqualTo(LARGEST);
    }

    @Test
    void shows_every_leaf_in_every_size_and_at_no_other_place() {
        grow(LARGEST);
        for (int size = 1; size <= LARGEST; size++) {
            byte[] root = plainly(leaves.subList(0, size));
            for (int leaf = 0; leaf < size; leaf++) {
                List<byte[]> path = tree.inclusion(leaf, size);
                assertThat(MerkleProof.includes(leaves.get(leaf), leaf, size, path, root))
                        .isTrue();
                assertThat(MerkleProof.includes(leaves.get(leaf), (leaf + 1) % size, size, path, root))
                        .isEqualTo(size == 1);
                assertThat(MerkleProof.includes(leaves.get((leaf + 1) % LARGEST), leaf, size, path, root))
                        .isFalse();
            }
        }
    }

    @Test
    void shows_every_beginning_of_every_size() {
        grow(LARGEST);
        for (int size = 1; size <= LARGEST; size++) {
            byte[] root = plainly(leaves.subList(0, size));
            for (int before = 1; before <= size; before++) {
                byte[] older = plainly(leaves.subList(0, before));
                List<byte[]> proof = tree.consistency(before, size);
                assertThat(MerkleProof.begins(before, older, size, root, proof)).isTrue();
                if (before < size) {
                    byte[] other = plainly(leaves.subList(1, before + 1));
                    assertThat(MerkleProof.begins(before, other, size, root, proof))
                            .isFalse();
                    assertThat(MerkleProof.begins(before + 1, older, size, root, proof))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_proof_with_one_bit_turned_or_one_hash_too_many_or_too_few_shows_nothing() {
        grow(LARGEST);
        for (int size : List.of(2, 7, 8, 33, 64, 70)) {
            byte[] root = tree.root(size);
            for (int leaf = 0; leaf < size; leaf += 3) {
                int at = leaf;
                int of = size;
                List<byte[]> path = tree.inclusion(leaf, size);
                damaged(path)
                        .forEach(each -> assertThat(MerkleProof.includes(leaves.get(at), at, of, each, root))
                                .isFalse());
            }
            for (int before = 1; before < size; before += 3) {
                int at = before;
                int of = size;
                byte[] older = tree.root(before);
                damaged(tree.consistency(before, size))
                        .forEach(each -> assertThat(MerkleProof.begins(at, older, of, root, each))
                                .isFalse());
            }
        }
    }

    private static List<List<byte[]>> damaged(List<byte[]> proof) {
        List<List<byte[]>> all = new ArrayList<>();
        for (int place = 0; place < proof.size(); place++) {
            List<byte[]> turned = new ArrayList<>(proof);
            byte[] hash = proof.get(place).clone();
            hash[place % MerkleHash.LENGTH] ^= 1;
            turned.set(place, hash);
            all.add(turned);
            List<byte[]> shorter = new ArrayList<>(proof);
            shorter.remove(place);
            all.add(shorter);
        }
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(new byte[MerkleHash.LENGTH]);
        all.add(longer);
        return all;
    }

    /** Whoever claims more leaves than there are must not get by with the shorter proof of the smaller tree. */
    @Test
    void a_proof_is_of_its_own_depth() {
        grow(LARGEST);
        for (int size = 1; size <= LARGEST; size++) {
            byte[] root = tree.root(size);
            assertThat(MerkleProof.includes(leaves.get(0), 0, 4L * size, tree.inclusion(0, size), root))
                    .isFalse();
            for (int before = 1; before < size; before++) {
                assertThat(MerkleProof.begins(
                                before, tree.root(before), 4L * size, root, tree.consistency(before, size)))
                        .isFalse();
            }
        }
    }

    @Test
    void has_no_proof_of_what_is_not_there() {
        grow(4);
        assertThatThrownBy(() -> tree.inclusion(4, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MerkleProof.includes(leaves.get(0), 0, 0, List.of(), tree.root(0)))
                .isFalse();
        assertThat(MerkleProof.begins(0, tree.root(0), 4, tree.root(4), List.of()))
                .isFalse();
    }
}
