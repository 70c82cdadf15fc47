"""BosonNLP's names as JSON Lines, a sentence a line; sentences that overlap with the test sets are left out.

    python3 read_boson.py $D origindata.txt > boson.jsonl"""
import json,re,sys
K={'person_name':'PER','location':'LOC','org_name':'ORG','company_name':'ORG'}
te=set()
D=sys.argv[1]+'/'
for n in ('pd98y.test','msra.test'):
    for l in open(D+n+'.jsonl'):
        t=''.join(json.loads(l)['c']); te.update(t[i:i+13] for i in range(len(t)-12))
out=sys.stdout;n=0;ch=0;skip=0
for line in open(sys.argv[2],encoding='utf8'):
    c=[];e=[]
    line=line.strip().replace('\\n','\n')
    for part in re.split(r'(\{\{[a-z_]+:.*?\}\})',line):
        m=re.fullmatch(r'\{\{([a-z_]+):(.*?)\}\}',part,re.S)
        if m:
            s=len(c); c+=list(m[2])
            if m[1] in K: e.append((s,len(c),K[m[1]]))
        else: c+=list(part)
    # sentences
    s=0
    for i,x in enumerate(c):
        if x in '。！？\n' or i==len(c)-1:
            if not any(a<=i<b-1 for a,b,_ in e) and i+1-s>=8:
                seg=c[s:i+1]; t=''.join(seg)
                g=[t[k:k+13] for k in range(len(t)-12)]
                if g and sum(q in te for q in g)>.25*len(g): skip+=1
                else:
                    out.write(json.dumps({'c':seg,'e':[(a-s,b-s,k) for a,b,k in e if a>=s and b<=i+1]},ensure_ascii=False)+'\n');n+=1;ch+=len(seg)
                s=i+1
print(n,ch,skip,file=sys.stderr)
