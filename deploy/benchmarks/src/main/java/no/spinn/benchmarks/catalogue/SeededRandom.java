package no.spinn.benchmarks.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random values that are the same in each run, whatever the order of the requests. */
final class SeededRandom {

    private SeededRandom() {}

    static RandomGenerator of(String kind, int number) {
        return new SplittableRandom(31L * kind.hashCode() + number);
    }

    static <T> T one(List<T> all, RandomGenerator chance) {
        return all.get(chance.nextInt(all.size()));
    }

    static <T> List<T> some(List<T> all, int count, RandomGenerator chance) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, Random.from(chance));
        return shuffled.subList(0, count);
    }
}
