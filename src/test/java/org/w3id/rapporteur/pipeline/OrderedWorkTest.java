package org.w3id.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  private final List<Integer> results = new ArrayList<>();

  @Test
  void resultsComeInTheOrderOfTheInputsThoughTheFirstTakesLongest() throws InterruptedException {
    List<Integer> inputs = IntStream.range(0, 20).boxed().toList();
    run(4, OrderedWorkTest::slowAtFirst, inputs);
    assertEquals(inputs, results);
  }

  @Test
  void noMoreInputsAreHeldThanTwiceTheThreads() throws InterruptedException {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(2, Function.identity(), results::add)) {
      for (int input = 0; input < 10; input++) {
        work.give(input);
      }
      assertEquals(6, results.size());
    }
  }

  @Test
  void aFailureOfAWorkerReachesTheCallerAsItIs() {
    assertThrows(ArithmeticException.class, () -> run(2, input -> 1 / input, List.of(1, 0)));
  }

  @Test
  void anInterruptEndsTheRunAndKeepsWhatWasHandedOn() {
    Function<Integer, Integer> work = Function.identity();
    try (OrderedWork<Integer, Integer> interrupted =
        new OrderedWork<>(1, work, this::addAndInterrupt)) {
      assertThrows(
          InterruptedException.class,
          () -> {
            for (int input = 0; input < 9; input++) {
              interrupted.give(input);
            }
          });
    }
    assertEquals(List.of(0), results);
  }

  private void addAndInterrupt(int result) {
    results.add(result);
    Thread.currentThread().interrupt();
  }

  private void run(int threads, Function<Integer, Integer> function, List<Integer> inputs)
      throws InterruptedException {
    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(threads, function, results::add)) {
      for (int input : inputs) {
        work.give(input);
      }
      work.finish();
    }
  }

  private static int slowAtFirst(int input) {
    LockSupport.parkNanos((20 - input) * 500_000L);
    return input;
  }
}
