namespace Fabang.Modules.Demo;

/// <summary>Seeds at start when <c>Fabang:Demo</c> asks for it.</summary>
internal sealed class DemoPreparation(DemoSeed seed, IConfiguration configuration) : IPreparation
{
    public int Floor => 8;

    public async Task PrepareAsync(CancellationToken cancel)
    {
        if (configuration.GetValue<bool>("Fabang:Demo"))
        {
            await seed.RunAsync(cancel);
        }
    }
}
