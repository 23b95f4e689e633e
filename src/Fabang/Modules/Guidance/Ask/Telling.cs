using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>What somebody tells before anything is sent: the story, what it is about, where, and the answers to the short questions. Each is kept at once.</summary>
public sealed class Telling(FabangDb db, CurrentIntake current, Triaging triaging, TopicGuesses topics, TimeProvider clock)
{
    /// <summary>As many topics are offered to choose from.</summary>
    private const int Offered = 3;

    /// <summary>Begins an intake with this story, or writes it anew in the one that is begun.</summary>
    /// <param name="story">In the person's own words.</param>
    /// <param name="region">Where, for a new one; null where that is not known.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Intake> TellAsync(string story, RegionCode? region, CancellationToken cancel = default)
    {
        var intake = await current.FindUnsentAsync(cancel);
        var isNew = intake?.Story != story;
        if (intake is null)
        {
            intake = db.Add(Intake.Start(story, region, clock.GetUtcNow())).Entity;
        }
        else
        {
            intake.Write(story, clock.GetUtcNow());
        }

        if (isNew)
        {
            // What the person chose was about other words.
            intake.ChooseTopic(topics.Best(story), clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancel);
        current.Remember(intake);
        return intake;
    }

    /// <summary>What it may be about, the likeliest first; empty where the story does not say.</summary>
    public IReadOnlyList<NamedTopic> TopicsFor(Intake intake) => topics.For(intake.Story, Offered);

    /// <summary>Keeps what it is about. Whatever is not offered means that it is not known: nobody is held up here.</summary>
    public async Task ChooseTopicAsync(Intake intake, string? topic, CancellationToken cancel = default)
    {
        intake.ChooseTopic(TopicsFor(intake).FirstOrDefault(offered => offered.Id == topic)?.Id, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Whether this is an answer to this question of the intake.</summary>
    public bool IsAnswer(Intake intake, string question, string? answer) =>
        triaging.QuestionsFor(intake).FirstOrDefault(asked => asked.Id == question) is { } asked && triaging.AnswersFor(asked, intake).Any(offered => offered.Id == answer);

    /// <summary>Keeps the answers, in place of those before, and where it was. What is no answer is passed over.</summary>
    public async Task AnswerAsync(Intake intake, IReadOnlyDictionary<string, string?> answers, RegionCode? region, CancellationToken cancel = default)
    {
        intake.Answer(answers.Where(said => IsAnswer(intake, said.Key, said.Value)).ToDictionary(said => said.Key, said => said.Value!, StringComparer.Ordinal), clock.GetUtcNow());
        if (region is { } where)
        {
            intake.ChooseRegion(where, clock.GetUtcNow());
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Pressed twice: the other press has kept the same answers.
        }
    }

    /// <summary>Keeps where it was.</summary>
    public async Task PlaceAsync(Intake intake, RegionCode region, CancellationToken cancel = default)
    {
        intake.ChooseRegion(region, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }
}
