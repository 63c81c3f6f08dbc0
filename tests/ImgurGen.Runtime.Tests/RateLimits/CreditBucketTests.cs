namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class CreditBucketTests
{
    private const long Limit = 200;

    /// <summary>Seeds of the interleavings.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void With_no_traffic_but_ours_a_known_balance_is_exact_at_every_moment(int seed)
    {
        SimulatedBucket simulation = Known(seed);
        for (int step = 0; step < 5000; step++)
        {
            switch (simulation.Next(8))
            {
                case < 4:
                    simulation.TrySend(1 + simulation.Next(2) * 9);
                    break;
                case 4 or 5:
                    simulation.Count();
                    break;
                case 6:
                    simulation.Answer(withHeaders: simulation.Next(5) > 0);
                    break;
                default:
                    simulation.FailToConnect();
                    break;
            }

            Assert.Equal(simulation.TrueBalance, simulation.Bucket.Remaining);
        }

        while (simulation.TrySend(1))
            simulation.Count();
        simulation.Drain();
        Assert.Equal((Limit, 0), (simulation.Accepted, simulation.Refused));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Calls_that_overlap_before_anything_is_known_never_make_the_balance_too_high(int seed)
    {
        var simulation = new SimulatedBucket(seed, Limit);
        int first = 1 + simulation.Next((int)Limit);
        for (int call = 0; call < first; call++)
            Assert.True(simulation.TrySend(1));

        for (int step = 0; step < 5000; step++)
        {
            switch (simulation.Next(3))
            {
                case 0 when simulation.Bucket.Remaining is not null:
                    simulation.TrySend(1);
                    break;
                case 1:
                    simulation.Count();
                    break;
                default:
                    simulation.Answer();
                    break;
            }

            Assert.True(simulation.Bucket.Remaining is not { } remaining || remaining <= simulation.TrueBalance);
        }

        simulation.Drain();
        while (simulation.TrySend(1))
            simulation.Count();
        simulation.Drain();
        Assert.Equal((Limit, 0), (simulation.Accepted, simulation.Refused));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_a_burst_leaves_that_was_partly_refused_is_used_up(int seed)
    {
        var simulation = new SimulatedBucket(seed, Limit + 7);
        for (int call = 0; call < 100; call++)
            Assert.True(simulation.TrySend(10));

        simulation.Drain();
        long refused = simulation.Refused;
        Assert.Equal((200, 800), (simulation.Accepted, refused));
        while (simulation.TrySend(1))
            simulation.Count();
        simulation.Drain();

        Assert.Equal((Limit + 7, refused), (simulation.Accepted, simulation.Refused));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Traffic_of_others_refusals_and_lost_answers_are_made_up_for_by_the_next_call_that_is_alone(int seed)
    {
        SimulatedBucket simulation = Known(seed);
        for (int step = 0; step < 2000; step++)
        {
            switch (simulation.Next(6))
            {
                case 0:
                    simulation.TrySend(1 + simulation.Next(3));
                    break;
                case 1 or 2:
                    simulation.Count();
                    break;
                case 3:
                    simulation.Answer(withHeaders: simulation.Next(3) > 0);
                    break;
                case 4 when simulation.Next(20) == 0:
                    simulation.Abandon();
                    break;
                default:
                    // Others use some, and now and then the server fills it up.
                    simulation.ServerRemaining =
                        simulation.Next(10) == 0 ? Limit : Math.Max(simulation.ServerRemaining - simulation.Next(5), 0);
                    break;
            }
        }

        simulation.Drain();
        simulation.Now += TimeSpan.FromMinutes(61);
        Assert.True(simulation.TrySend(1));
        simulation.Drain();

        Assert.Equal(simulation.ServerRemaining, simulation.Bucket.Remaining);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_window_is_used_up_and_none_is_exceeded_whatever_is_in_flight_when_it_ends(int seed)
    {
        SimulatedBucket simulation = Known(seed);
        for (int window = 0; window < 20; window++)
        {
            simulation.ResetsAt = simulation.Now.AddHours(1);
            long straddling = simulation.CostInFlight;
            int steps = simulation.Next(3000);
            for (int step = 0; step < steps; step++)
            {
                switch (simulation.Next(4))
                {
                    case < 2:
                        simulation.TrySend(1);
                        break;
                    case 2:
                        simulation.Count();
                        break;
                    default:
                        simulation.Answer();
                        break;
                }
            }

            // What was in flight when the window began may have been counted in the one before.
            Assert.Equal(0, simulation.Refused);
            Assert.True(simulation.Bucket.Remaining <= simulation.TrueBalance);
            Assert.True(simulation.Bucket.Remaining >= simulation.TrueBalance - straddling);
            simulation.Now = simulation.ResetsAt.Value;
            simulation.ServerRemaining = Limit;
        }
    }

    /// <summary>A bucket of which one answer has told.</summary>
    private static SimulatedBucket Known(int seed)
    {
        var simulation = new SimulatedBucket(seed, Limit);
        Assert.True(simulation.TrySend(1));
        simulation.Drain();
        Assert.Equal(Limit - 1, simulation.Bucket.Remaining);
        return simulation;
    }
}
