"""People's Daily of January 1998 (PFR, Peking University's tags) as JSON Lines: whole names, outermost brackets. Paragraphs of the
test sets are left out, and those that share a quarter of their 13-grams with one.

    python3 read_pfr.py $D pd1998.txt.gz > pd98y.train.jsonl"""
import gzip, json, re, sys
D=sys.argv[1]+'/'
KIND={'nr':'PER','ns':'LOC','nt':'ORG'}
def read(line):
    chars=[]; names=[]; open_=None
    prev=None
    for tok in line.split()[1:]:
        m=re.fullmatch(r'(\[?)(.*?)/([A-Za-z]+)(?:\](\w+))?',tok)
        if not m: 
            prev=None; continue
        lead,word,tag,close=m.groups()
        if lead: open_=len(chars)
        s=len(chars); chars+=list(word); e=len(chars)
        if tag in KIND:
            if tag=='nr' and prev and prev[0]=='nr' and not prev[2] and prev[3]<=2:
                names[-1]=(prev[1],e,'PER'); prev=('nr',prev[1],True,0)
            else:
                names.append((s,e,KIND[tag])); prev=(tag,s,False,e-s)
        else: prev=None
        if close:
            if close in KIND:
                names=[n for n in names if n[0]<open_]+[(open_,e,KIND[close])]
            open_=None; prev=None
    return chars,names
rows=[read(l) for l in gzip.open(sys.argv[2],'rt',encoding='utf8') if l.strip()]
rows=[r for r in rows if r[0]]
print(len(rows),sum(len(r[0]) for r in rows),file=sys.stderr)
load=lambda f:[json.loads(l) for l in open(f)]
grams=set()
texts=set()
for n in ('pd98y.test','msra.test','pd98y.valid'):
    for x in load(D+n+'.jsonl'):
        t=''.join(x['c']); texts.add(t)
        if n=='pd98y.valid': continue
        grams.update(t[i:i+13] for i in range(len(t)-12))
out=sys.stdout; kept=0; seen=set(); chars=0
for c,e in rows:
    t=''.join(c)
    if t in texts or t in seen: continue
    g=[t[i:i+13] for i in range(len(t)-12)]
    if g and sum(x in grams for x in g)>.25*len(g): continue
    seen.add(t); kept+=1; chars+=len(c)
    out.write(json.dumps({'c':c,'e':e},ensure_ascii=False)+'\n')
print('kept',kept,chars,file=sys.stderr)
