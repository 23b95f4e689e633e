using System.Reflection;

namespace Fabang.Kernel.Events;

/// <summary>Which events exist and who handles them, read from the assembly once.</summary>
internal sealed class EventCatalog
{
    private readonly Dictionary<string, Type> _events;
    private readonly ILookup<Type, Type> _handlers;

    public EventCatalog(params Assembly[] assemblies)
    {
        var types = assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsAbstract: false, IsClass: true }).ToList();
        _events = types.Where(type => type.IsAssignableTo(typeof(DomainEvent))).ToDictionary(type => type.FullName!);
        _handlers = types
            .SelectMany(type => type.GetInterfaces()
                .Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IHandle<>))
                .Select(face => (Event: face.GetGenericArguments()[0], Handler: type)))
            .ToLookup(pair => pair.Event, pair => pair.Handler);
    }

    public IEnumerable<Type> AllHandlers => _handlers.SelectMany(group => group).Distinct();

    public Type? EventNamed(string name) => _events.GetValueOrDefault(name);

    public IEnumerable<Type> HandlersOf(Type happened) => _handlers[happened];
}
