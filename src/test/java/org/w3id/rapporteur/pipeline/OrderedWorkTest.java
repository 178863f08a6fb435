package org.w3id.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
  void ofHeavyInputsNoMoreAreHeldThanTwiceTheThreads() throws InterruptedException {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(2, weighing(99), Function.identity(), results::add)) {
      for (int input = 0; input < 10; input++) {
        work.give(input);
      }
      assertEquals(6, results.size());
    }
  }

  @Test
  void ofLightInputsNoMoreAreHeldThanSixteenTimesTheThreads() throws InterruptedException {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(2, weighing(1), Function.identity(), results::add)) {
      for (int input = 0; input < 40; input++) {
        work.give(input);
      }
      assertEquals(8, results.size());
    }
  }

  @Test
  void oneThatTakesLongDoesNotKeepTheOthersWaiting() throws InterruptedException {
    CountDownLatch others = new CountDownLatch(19);
    run(
        2,
        input -> {
          if (input == 0) {
            await(others);
          } else {
            others.countDown();
          }
          return input;
        },
        IntStream.range(0, 20).boxed().toList());
    assertEquals(0, others.getCount());
  }

  @Test
  void aFailureOfAWorkerReachesTheCallerAsItIs() {
    assertThrows(ArithmeticException.class, () -> run(2, input -> 1 / input, List.of(1, 0)));
  }

  @Test
  void anInterruptEndsTheRunAndKeepsWhatWasHandedOn() {
    Function<Integer, Integer> work = Function.identity();
    try (OrderedWork<Integer, Integer> interrupted =
        new OrderedWork<>(1, weighing(99), work, this::addAndInterrupt)) {
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

  @Test
  void afterAnInterruptWhatIsDoneIsHandedOnAndWhatIsNotIsLeft() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch isSecondDone = new CountDownLatch(1);
    Function<Integer, Integer> function =
        input -> {
          if (input == 2) {
            // The same thread has just done the second, while the other waits in the first.
            isSecondDone.countDown();
          }
          if (input != 1) {
            await(never);
          }
          return input;
        };
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(2, weighing(1), function, results::add)) {
      for (int input = 0; input < 3; input++) {
        work.give(input);
      }
      await(isSecondDone);
      work.handOnDone();
    }
    assertEquals(List.of(1), results);
  }

  private void addAndInterrupt(int result) {
    results.add(result);
    Thread.currentThread().interrupt();
  }

  private void run(int threads, Function<Integer, Integer> function, List<Integer> inputs)
      throws InterruptedException {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(threads, weighing(1), function, results::add)) {
      for (int input : inputs) {
        work.give(input);
      }
      work.finish();
    }
  }

  /** Up to a hundred of them is light. */
  private static OrderedWork.Scales<Integer> weighing(int each) {
    return new OrderedWork.Scales<>(input -> each, 100);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS), "the others wait for the first");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int slowAtFirst(int input) {
    LockSupport.parkNanos((20 - input) * 500_000L);
    return input;
  }
}
